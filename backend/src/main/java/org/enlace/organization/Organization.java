package org.enlace.organization;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/**
 * Anybody who can be a party, host, sender or employer.
 *
 * <p>A municipality or county is an organization with a place: one table, one draft and one type of reference, so that
 * wherever an organization can stand, a city can. Only a local government has a place.
 */
@Entity
public class Organization extends Recorded<OrganizationDraft> {

    public String name;
    public String shortName;

    @Enumerated(EnumType.STRING)
    public OrganizationKind kind;

    /** ISO 3166-1 alpha-2. */
    public String country;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization parent;

    public String website;

    /** By which IATI knows it: the code of a register, and its number there. */
    public String iatiIdentifier;

    public Text description;

    /** State, department or province. */
    public String region;

    /** ISO 3166-2. */
    public String subdivision;

    /** Degrees north. */
    public Double latitude;

    /** Degrees east. */
    public Double longitude;

    public boolean coordinatesApproximate;
    public PartialDate validFrom;
    public PartialDate validTo;

    @ElementCollection
    @CollectionTable(name = "succession", joinColumns = @JoinColumn(name = "successor_id"))
    @OrderColumn(name = "position")
    public List<Succession> predecessors = new ArrayList<>();

    /** Those that name it as a predecessor; read for views only. */
    @Transient
    public List<Organization> successors = List.of();

    static Organization municipality() {
        Organization municipality = new Organization();
        municipality.kind = OrganizationKind.MUNICIPALITY;
        return municipality;
    }

    @Override
    public void apply(OrganizationDraft draft, Input input) {
        name = draft.name();
        shortName = draft.shortName();
        kind = draft.kind() == null ? kind : draft.kind();
        country = draft.country();
        parent = input.one("parent", Organization.class, draft.parent());
        website = draft.website();
        iatiIdentifier = draft.iatiIdentifier();
        description = draft.description();
        region = draft.region();
        subdivision = draft.subdivision();
        latitude = draft.latitude();
        longitude = draft.longitude();
        coordinatesApproximate = Boolean.TRUE.equals(draft.coordinatesApproximate());
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        Input.replace(predecessors, successions(draft, input));
        check(input);
    }

    private List<Succession> successions(OrganizationDraft draft, Input input) {
        return input.parts("predecessors", draft.predecessors(), (field, part) -> {
            Organization predecessor = input.one(field + ".municipality", Organization.class, part.municipality());
            input.check(!equals(predecessor), field + ".municipality", part.municipality(), "cycle", code);
            return new Succession(predecessor, part.kind(), part.date());
        });
    }

    private void check(Input input) {
        input.check(kind != null, "kind", null, "required");
        input.acyclic("parent", this, organization -> organization.parent);
        input.ordered("validTo", validFrom, validTo);
        boolean placed = Stream.of(region, subdivision, latitude, longitude, validFrom, validTo)
                .anyMatch(value -> value != null);
        boolean local = kind != null && kind.isLocalGovernment();
        input.check(local || !placed && predecessors.isEmpty(), "kind", kind, "organization.no-place");
        input.check((latitude == null) == (longitude == null), "longitude", longitude, "organization.half-coordinates");
    }

    @Override
    public OrganizationDraft draft() {
        return new OrganizationDraft(
                code,
                name,
                shortName,
                kind,
                country,
                Ref.code(parent),
                website,
                iatiIdentifier,
                description,
                region,
                subdivision,
                latitude,
                longitude,
                coordinatesApproximate ? true : null,
                validFrom,
                validTo,
                predecessors.stream().map(Succession::draft).toList());
    }

    @Override
    public Text caption() {
        return Text.same(name);
    }

    @Override
    protected Stream<String> keywords() {
        return Stream.of(shortName, region);
    }

    /** Itself, its parent, and so on upward. */
    public Stream<Organization> selfAndAncestors() {
        return Stream.iterate(this, organization -> organization != null, organization -> organization.parent);
    }

    static void loadSuccessors(Collection<Organization> page) {
        List<Object[]> pairs = Panache.getSession()
                .createSelectionQuery(
                        "select p.predecessor, s from Organization s join s.predecessors p"
                                + " where p.predecessor in :page order by s.code",
                        Object[].class)
                .setParameter("page", page)
                .getResultList();
        page.forEach(one -> one.successors = pairs.stream()
                .filter(pair -> one.equals(pair[0]))
                .map(pair -> (Organization) pair[1])
                .toList());
    }
}
