package org.enlace.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The part of a value that one category has in a dimension, such as the women among those who attended. */
@Embeddable
public record Part(
        String dimension,
        String category,
        @Column(precision = 20, scale = 4) BigDecimal amount) {}
