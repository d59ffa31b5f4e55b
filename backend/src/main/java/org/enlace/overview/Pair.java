package org.enlace.overview;

import java.util.List;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipStatus;
import org.enlace.partnership.Party;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.kind.TextRef;

/** A partnership on the map: the local governments of its two sides, and the completed visits each way. */
public record Pair(
        TextRef partnership,
        PartnershipStatus status,
        List<Place> resources,
        List<Place> peers,
        long toResource,
        long toPeer) {

    static Pair of(Partnership partnership) {
        return new Pair(
                TextRef.of(partnership),
                partnership.status,
                places(partnership, PartyRole.RESOURCE),
                places(partnership, PartyRole.PEER),
                partnership.activity.toResource(),
                partnership.activity.toPeer());
    }

    private static List<Place> places(Partnership partnership, PartyRole role) {
        return partnership.parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::organization)
                .filter(organization -> organization.kind.isLocalGovernment())
                .map(Place::of)
                .toList();
    }
}
