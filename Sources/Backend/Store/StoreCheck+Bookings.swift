/// What is promised of bookings and the changes of them.
extension StoreCheck {
    static let bookingPromises = [
        Promise(
            sentence: "a booking holds its nights, and only while it occupies them",
            sql: """
                SELECT id AS booking, state FROM booking LEFT JOIN (
                    SELECT booked_night.booking, count(*) AS nights FROM booked_night
                    JOIN booking ON booking.id = booked_night.booking
                    WHERE night >= check_in AND night < check_out
                    GROUP BY booked_night.booking) AS held ON held.booking = booking.id
                WHERE coalesce(nights, 0) !=
                    CASE WHEN state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                        THEN check_out - check_in ELSE 0 END
                """
        ),
        Promise(
            sentence: "nights beside a stay are held only while a change of it is being paid",
            sql: """
                SELECT booked_night.booking, night FROM booked_night
                JOIN booking ON booking.id = booked_night.booking
                WHERE (night < booking.check_in OR night >= booking.check_out
                        OR booked_night.listing != booking.listing)
                    AND NOT EXISTS (SELECT 1 FROM alteration
                        WHERE alteration.booking = booking.id AND alteration.state = 'paying'
                            AND night >= alteration.check_in AND night < alteration.check_out)
                """
        ),
        Promise(
            sentence: "a booking is where its last event has led",
            sql: """
                SELECT booking.id AS booking, booking.state, booking.version FROM booking
                LEFT JOIN booking_event ON booking_event.booking = booking.id
                    AND booking_event.version = (SELECT max(last.version)
                        FROM booking_event AS last WHERE last.booking = booking.id)
                WHERE booking_event.state IS NULL OR booking_event.state != booking.state
                    OR booking_event.version > booking.version
                """
        ),
        Promise(
            sentence: "only a confirmed stay has a change that is open",
            sql: """
                SELECT alteration.id AS alteration, booking.state FROM alteration
                JOIN booking ON booking.id = alteration.booking
                WHERE alteration.state IN ('proposed', 'paying') AND booking.state != 'confirmed'
                """
        ),
        Promise(
            sentence: "a change that is being paid has a payment that is under way",
            sql: """
                SELECT alteration.id AS alteration, payment.state FROM alteration
                LEFT JOIN payment ON payment.id = alteration.payment
                WHERE alteration.state = 'paying' AND (payment.state IS NULL
                    OR payment.state NOT IN ('created', 'requires_action', 'authorized'))
                """
        ),
        Promise(
            sentence: "a host who cancels a stay is held to it",
            sql: """
                SELECT id AS booking FROM booking WHERE state = 'cancelled_by_host'
                    AND NOT EXISTS (SELECT 1 FROM host_cancellation
                        WHERE host_cancellation.booking = booking.id)
                """
        ),
        Promise(
            sentence: "a host blocks only guests who have asked for a stay",
            sql: """
                SELECT host, guest FROM blocked_guest WHERE NOT EXISTS (
                    SELECT 1 FROM booking JOIN listing ON listing.number = booking.listing
                    WHERE booking.guest = blocked_guest.guest
                        AND listing.host = blocked_guest.host)
                """
        ),
    ]
}
