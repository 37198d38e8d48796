/// Applies cancellation policies to stays, and terms to cancellations.
package enum Cancellation {
    /// So long after the confirmation everything comes back, under every policy, if the stay is
    /// short and was confirmed at least `graceDaysBeforeCheckIn` days before check-in.
    package static let grace = Duration.seconds(24 * 3_600)
    /// The grace needs at least so many days between confirmation and check-in.
    package static let graceDaysBeforeCheckIn = 7

    /// The terms of one stay: deadlines in the home's wall time, each converted to an instant once.
    ///
    /// Without `confirmedAt` the terms promise nothing that hangs on it: no grace, and no full refund
    /// of a long-term stay. A quote that shows these passes the present as `confirmedAt`.
    package static func terms(
        policy: CancellationPolicy,
        stay: DateRange,
        confirmedAt: Instant?,
        zone: WallClock,
        checkInFrom: Int,
        checkOutBy: Int
    ) -> CancellationTerms {
        let applied = policy.applied(toNights: stay.nightCount)
        let checkIn = zone.at(stay.checkIn, minute: checkInFrom)
        let deadlines = applied.schedule.tiers.compactMap { tier -> RefundTier? in
            let date = stay.checkIn.adding(days: -tier.daysBeforeCheckIn)
            let civil = zone.at(date, minute: checkInFrom)
            guard let afterConfirmation = tier.afterConfirmation else {
                return RefundTier(until: civil, share: tier.share)
            }
            guard let confirmedAt else { return nil }
            let latest = zone.at(confirmedAt.adding(afterConfirmation))
            return RefundTier(until: civil.at < latest.at ? civil : latest, share: tier.share)
        }
        let graceTier = confirmedAt.flatMap {
            Cancellation.graceTier(
                stay: stay,
                confirmedAt: $0,
                zone: zone,
                checkInFrom: checkInFrom
            )
        }
        return CancellationTerms(
            policy: applied,
            chosen: applied == policy ? nil : policy,
            tiers: merged(deadlines, with: graceTier, confirmedAt: confirmedAt),
            afterwards: applied.schedule.afterwards,
            checkIn: checkIn,
            checkOut: zone.at(stay.checkOut, minute: checkOutBy)
        )
    }

    /// What comes back of `lines` if `actor` cancels at `now`.
    ///
    /// Only a guest's cancellation follows the terms; when anybody else cancels, everything comes
    /// back. `stay` and `lines` are those that were paid for.
    package static func preview(
        lines: [QuoteLine],
        stay: DateRange,
        terms: CancellationTerms,
        at now: Instant,
        by actor: BookingActor
    ) -> Refund {
        let calculation = RefundCalculation(lines: lines, nights: stay.nightCount, terms: terms)
        guard actor == .guest else { return calculation.everything() }
        let refund = calculation.refund(at: now)
        let moments = terms.turningPoints(nights: stay.nightCount)
        return Refund(
            lines: refund.lines,
            refund: refund.refund,
            kept: refund.kept,
            nextDeadline: calculation.nextFall(after: now, among: moments)
        )
    }

    /// The same for a booking, as the API tells it.
    package static func preview(
        of booking: Booking,
        at now: Instant,
        by actor: BookingActor
    ) -> CancellationPreview {
        let refund = preview(
            lines: booking.lines,
            stay: booking.stay,
            terms: booking.cancellation,
            at: now,
            by: actor
        ).limited(to: booking.total - booking.refunded)
        return CancellationPreview(
            booking: booking.id,
            lines: refund.lines,
            refund: refund.refund,
            kept: refund.kept,
            computedAt: now,
            nextDeadline: refund.nextDeadline
        )
    }

    private static func graceTier(
        stay: DateRange,
        confirmedAt: Instant,
        zone: WallClock,
        checkInFrom: Int
    ) -> RefundTier? {
        let latest = stay.checkIn.adding(days: -graceDaysBeforeCheckIn)
        guard stay.nightCount < CancellationPolicy.longTermNights,
            confirmedAt <= zone.at(latest, minute: checkInFrom).at
        else { return nil }
        return RefundTier(until: zone.at(confirmedAt.adding(grace)), share: .everything)
    }

    /// The tiers that can still apply after the confirmation, the grace among them.
    private static func merged(
        _ tiers: [RefundTier],
        with grace: RefundTier?,
        confirmedAt: Instant?
    ) -> [RefundTier] {
        let open = tiers.filter { tier in confirmedAt.map { tier.until.at > $0 } ?? true }
        guard let grace else { return open }
        let hasLongerFull = open.contains {
            $0.share == .everything && $0.until.at >= grace.until.at
        }
        guard !hasLongerFull else { return open }
        return [grace] + open.filter { $0.until.at > grace.until.at }
    }
}

extension CancellationTerms {
    /// What a guest gets back who cancels at `now`.
    package func share(at now: Instant) -> RefundShare {
        tiers.first { now < $0.until.at }?.share ?? afterwards
    }

    /// Until when everything comes back; nil when that time is over or never was.
    package func freeUntil(at now: Instant) -> LocalInstant? {
        let tier = tiers.first { now < $0.until.at }
        return tier?.share == .everything ? tier?.until : nil
    }

    /// How many nights of the stay are spent at `now`.
    ///
    /// None before check-in; then one more at each multiple of 24 hours after the midnight before it.
    /// Terms know no time zone, so a change of clocks during a stay does not move these hours.
    package func spentNights(at now: Instant, of nights: Int) -> Int {
        guard now >= checkIn.at else { return 0 }
        let elapsed = now.milliseconds - midnightBeforeCheckIn.milliseconds
        return min(nights, Int(elapsed / 86_400_000))
    }

    /// Every moment at which the refund may get smaller, in order.
    func turningPoints(nights: Int) -> [LocalInstant] {
        let midnights = (1...max(1, nights)).map { night in
            LocalInstant(
                at: midnightBeforeCheckIn.adding(seconds: Int64(night) * 86_400),
                date: checkIn.date.adding(days: night),
                minute: 0,
                timeZone: checkIn.timeZone
            )
        }
        return (tiers.map(\.until) + [checkIn] + midnights).sorted { $0.at < $1.at }
    }

    /// The end of the day of arrival.
    var midnightAfterCheckIn: Instant { midnightBeforeCheckIn.adding(seconds: 86_400) }

    /// The beginning of the day of arrival.
    var midnightBeforeCheckIn: Instant {
        checkIn.at.adding(seconds: Int64(checkIn.minute) * -60)
    }
}
