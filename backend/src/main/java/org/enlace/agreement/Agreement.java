package org.enlace.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/**
 * What the parties of a partnership put in writing: a memorandum, a work plan, a recognition.
 *
 * <p>It may outlive the program under which it was made. From its signing on, visits count toward its commitments.
 */
@Entity
public class Agreement extends Recorded<AgreementDraft> {

    public static final Belonging BELONGING =
            (agreement, asked) -> Partnership.BELONGING.of(agreement + ".partnership", asked);

    @ManyToOne(fetch = FetchType.LAZY)
    public Partnership partnership;

    @Enumerated(EnumType.STRING)
    public AgreementKind kind;

    /** The number on the paper, such as {@code N-2013-162}. */
    public String reference;

    public Text title;

    @Enumerated(EnumType.STRING)
    public AgreementStatus status;

    public PartialDate signed;
    public PartialDate effective;
    public PartialDate expires;
    public boolean survivesProgram;

    @ManyToMany
    @JoinTable(name = "agreement_focus_area", inverseJoinColumns = @JoinColumn(name = "focus_area_id"))
    public Set<FocusArea> focusAreas = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "signatory", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    public List<Signatory> signatories = new ArrayList<>();

    public Text description;

    @Override
    public void apply(AgreementDraft draft, Input input) {
        partnership = input.one("partnership", Partnership.class, draft.partnership());
        kind = draft.kind();
        reference = draft.reference();
        title = draft.title();
        status = draft.status();
        signed = draft.signed();
        effective = draft.effective();
        expires = draft.expires();
        input.ordered("expires", effective, expires);
        input.ordered("expires", signed, expires);
        survivesProgram = Boolean.TRUE.equals(draft.survivesProgram());
        Input.replace(focusAreas, input.all("focusAreas", FocusArea.class, draft.focusAreas()));
        Input.replace(
                signatories, input.parts("signatories", draft.signatories(), (field, part) -> part.read(field, input)));
        description = draft.description();
        List<Organization> named = organizations().toList();
        input.check(
                named.stream().distinct().count() == named.size(),
                "signatories",
                signatories.size(),
                "agreement.signatory-twice");
    }

    private Stream<Organization> organizations() {
        return signatories.stream().map(Signatory::organization).filter(Objects::nonNull);
    }

    /** Signatories that are strangers to the partnership; an agreement may name one, and seldom should. */
    public List<Warning> warnings() {
        return organizations()
                .filter(one -> partnership.roleOf(one).isEmpty())
                .map(one -> Warning.of("SIGNATORY_NO_PARTY", "signatories", "agreement.no-party", one.name))
                .toList();
    }

    @Override
    public AgreementDraft draft() {
        return new AgreementDraft(
                code,
                Ref.code(partnership),
                kind,
                reference,
                title,
                status,
                signed,
                effective,
                expires,
                survivesProgram ? true : null,
                Ref.codes(focusAreas),
                signatories.stream().map(Signatory::draft).toList(),
                description);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(partnership);
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    public PartialDate dated() {
        return signed;
    }

    @Override
    protected Stream<String> keywords() {
        return Stream.of(reference);
    }
}
