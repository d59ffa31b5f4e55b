package org.enlace.iati.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.enlace.organization.Organization;
import org.enlace.organization.OrganizationDraft;
import org.enlace.organization.OrganizationResource;
import org.enlace.shared.kind.Where;
import org.enlace.shared.text.Folded;
import org.enlace.shared.text.Slug;

/**
 * The organizations that a file names: those that Enlace has by their identifier or their name, and the others, of
 * which it can have those whose country the identifier tells.
 */
final class KnownOrganizations {

    private static final int AT_ONCE = 500;

    /** An organization that can be referred to. */
    record Known(String code, String country, boolean local) {}

    private final Map<String, Known> byRef = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, OrganizationDraft> fresh = new LinkedHashMap<>();
    private final LeftOuts leftOut;

    KnownOrganizations(OrganizationResource organizations, Collection<ForeignOrganization> named, LeftOuts leftOut) {
        this.leftOut = leftOut;
        read(
                organizations,
                "e.iatiIdentifier",
                named.stream().map(ForeignOrganization::ref).toList());
        read(
                organizations,
                "e.name",
                named.stream().map(ForeignOrganization::name).toList());
    }

    private void read(OrganizationResource organizations, String path, List<String> values) {
        TreeSet<String> distinct = new TreeSet<>();
        values.stream().filter(value -> value != null).forEach(distinct::add);
        List<String> all = new ArrayList<>(distinct);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            Where some = new Where().in(path, all.subList(i, Math.min(i + AT_ONCE, all.size())));
            organizations.kind.matching(some).forEach(this::keep);
        }
    }

    private void keep(Organization one) {
        Known known = new Known(one.code, one.country, one.kind.isLocalGovernment());
        if (one.iatiIdentifier != null) {
            byRef.put(one.iatiIdentifier, known);
        }
        byName.put(Folded.of(one.name), known);
    }

    /** Says why where it cannot be referred to. */
    Optional<Known> find(ForeignOrganization one) {
        if (one == null || one.nameless()) {
            return Optional.empty();
        }
        Known known = one.ref() == null ? null : byRef.get(one.ref());
        if (known == null && one.name() != null) {
            known = byName.get(Folded.of(one.name()));
        }
        return known != null ? Optional.of(known) : made(one);
    }

    private Optional<Known> made(ForeignOrganization one) {
        Optional<String> country = one.country();
        if (country.isEmpty() || one.name() == null || one.name().length() > 300) {
            leftOut.count(
                    one.name() == null ? one.ref() : one.name(),
                    one.name() == null ? LeftOut.Reason.INCOMPLETE : LeftOut.Reason.NO_COUNTRY);
            return Optional.empty();
        }
        String code = Slug.of(one.ref());
        Known known = new Known(code, country.get(), one.kind().isLocalGovernment());
        fresh.putIfAbsent(
                code,
                new OrganizationDraft(
                        code,
                        one.name(),
                        null,
                        one.kind(),
                        country.get(),
                        null,
                        null,
                        one.ref(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        byRef.put(one.ref(), known);
        return Optional.of(known);
    }

    List<OrganizationDraft> fresh() {
        return List.copyOf(fresh.values());
    }
}
