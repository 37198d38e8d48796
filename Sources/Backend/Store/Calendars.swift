internal import Marketplace

/// Reads what is known of a home's nights.
enum Calendars {
    /// The calendar of `days` nights; holds that have run out hold nothing.
    static func calendar(
        of home: Home,
        from first: CivilDate,
        days: Int,
        at now: Instant,
        except booking: BookingID? = nil,
        in db: Database
    ) throws -> Pending<ListingCalendar> {
        let start = first.daysSinceEpoch
        return try facts(of: home, in: start..<(start + days), at: now, except: booking, in: db)
            .map { calendar(of: home, from: first, days: days, at: now, knowing: $0) }
    }

    /// The calendar that follows from what is known of these nights, and of those kept free beside
    /// them.
    static func calendar(
        of home: Home,
        from first: CivilDate,
        days: Int,
        at now: Instant,
        knowing facts: [CivilDate: NightFacts]
    ) -> ListingCalendar {
        let wall = home.wall(at: now)
        return Availability.calendar(
            of: home.id,
            from: first,
            days: days,
            facts: facts,
            prices: home.prices,
            rules: home.rules,
            today: wall.date,
            minute: wall.minute
        )
    }

    /// Why a stay cannot be booked now; nil when it can.
    static func refusal(
        of stay: DateRange,
        guests: Int,
        home: Home,
        at now: Instant,
        except booking: BookingID? = nil,
        in db: Database
    ) throws -> Pending<StayRefusal?> {
        guard stay.nightCount <= StayRules.longestWindowDays else {
            return Pending { .tooLong(max: home.rules.maxNights) }
        }
        let margin = home.rules.preparationNights + 1
        return try calendar(
            of: home,
            from: stay.checkIn.adding(days: -margin),
            days: stay.nightCount + 2 * margin,
            at: now,
            except: booking,
            in: db
        ).map { calendar in
            Availability.refusal(
                of: stay,
                guests: guests,
                capacity: home.card.capacity,
                in: calendar,
                rules: home.rules,
                minute: home.wall(at: now).minute
            )
        }
    }

    /// The same of these nights and of those that the home keeps free beside them.
    static func facts(
        of home: Home,
        in days: Range<Int>,
        at now: Instant,
        except booking: BookingID? = nil,
        in db: Database
    ) throws -> Pending<[CivilDate: NightFacts]> {
        let margin = home.rules.preparationNights
        let wide = (days.lowerBound - margin)..<(days.upperBound + margin)
        return try facts(of: home.number, in: wide, at: now, except: booking, db)
    }

    /// What is known of these nights before any rule is asked; nights that are free are left out.
    static func facts(
        of number: Int64,
        in days: Range<Int>,
        at now: Instant,
        except booking: BookingID? = nil,
        _ db: Database
    ) throws -> Pending<[CivilDate: NightFacts]> {
        let bounds: [any SQLConvertible] = [number, days.lowerBound, days.upperBound]
        let nights = try db.ask(
            """
            SELECT night, state FROM booked_night
            JOIN booking ON booking.id = booked_night.booking
            WHERE booked_night.listing = ? AND night >= ? AND night < ? AND booking.id != ?
                AND NOT \(BookingRows.isLapsed())
            """,
            bounds + [booking?.text ?? "", now.milliseconds]
        )
        let blocks = try db.ask(
            """
            SELECT first_night, until, kind FROM block
            WHERE listing = ? AND until > ? AND first_night < ?
            """,
            bounds
        )
        return Pending { try facts(of: nights.get(), blocks.get(), in: days) }
    }

    private static func facts(
        of nights: [Row],
        _ blocks: [Row],
        in days: Range<Int>
    ) throws -> [CivilDate: NightFacts] {
        var facts: [CivilDate: NightFacts] = [:]
        for row in nights {
            let state: BookingState = try row.named("state")
            let isHeld = state == .pendingPayment || state == .requested
            facts[row.date("night"), default: []].insert(isHeld ? .held : .booked)
        }
        for row in blocks {
            let fact = NightFacts(blockedAs: try row.named("kind"))
            for day in max(row[0], days.lowerBound)..<min(row[1], days.upperBound) {
                facts[CivilDate(daysSinceEpoch: day), default: []].insert(fact)
            }
        }
        return facts
    }
}

extension NightFacts {
    fileprivate init(blockedAs kind: CalendarBlock.Kind) {
        self =
            switch kind {
            case .host: .blocked
            case .external: .external
            case .hostCancelled: .hostCancelled
            }
    }
}
