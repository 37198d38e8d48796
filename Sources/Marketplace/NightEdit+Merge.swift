extension NightEdit {
    /// This edit and a later one of the same nights in one.
    ///
    /// Of the parts that this one changes what was known then stays known: since it was made, its
    /// own values are shown there, and nobody has seen what others said.
    package func followed(by later: NightEdit) -> NightEdit {
        var edit = later
        edit.change = change.followed(by: later.change)
        guard let known else { return edit }
        edit.known = (later.known ?? [:]).merging(known) { new, old in
            KnownNight(
                prices: change.setsPrice ? old.prices : new.prices,
                minNights: change.setsMinNights ? old.minNights : new.minNights,
                hasClearedPrice: change.setsPrice ? old.hasClearedPrice : new.hasClearedPrice,
                hasClearedMinNights: change.setsMinNights
                    ? old.hasClearedMinNights : new.hasClearedMinNights
            )
        }
        return edit
    }
}

extension NightChange {
    /// Both in one: part by part what `later` says, and of what it says nothing of, this.
    package func followed(by later: NightChange) -> NightChange {
        NightChange(
            isOpen: later.isOpen ?? isOpen,
            price: later.setsPrice ? later.price : price,
            clearsPrice: later.setsPrice ? later.clearsPrice : clearsPrice,
            minNights: later.setsMinNights ? later.minNights : minNights,
            clearsMinNights: later.setsMinNights ? later.clearsMinNights : clearsMinNights,
            note: later.note ?? note
        )
    }
}
