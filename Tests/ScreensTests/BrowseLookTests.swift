import Canvas
import Marketplace
import Testing

@testable import Screens

/// Whole screens as pictures; a change of looks shows here.
@Suite struct BrowseLookTests {
    @Test func `explore at 80×24`() {
        let driver = BrowseStage.explore(.classic)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Lisbon · 1–4 May 2027 (3 nights) · 2 guests · under €150 ·… 214 homes · ★ best
                ────────────────────────────────────────────────────────────────────────────────
                ▌Azulejo loft by the river                                      ★ 4.93 (211)   ┃
                 Alfama · entire home · 3 guests                               €394.66 total

                 Quiet room near Graça, with a view of seven hills and a very long name  new ♥
                 Alfama · entire home · 3 guests                                  €186 total

                 東京から来た家 · Tejo terrace                                  ★ 4.93 (211)
                 Alfama · entire home · 3 guests                               €441.50 total

                 · · · · · ·
                 · · ·

                 · · · · · ·
                 · · ·

                 · · · · · ·
                 · · ·


                ────────────────────────────────────────────────────────────────────────────────
                 enter open  d dates  p place  f filters  o sort  s save     ? help  ctrl-p all
                """
        )
    }

    @Test func `explore at 60×16`() {
        let driver = BrowseStage.explore(Size(columns: 60, rows: 16))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox   online · Ana
                 Lisbon · 1–4 May 2027 (3 nights) · 2 g… 214 homes · ★ best
                ────────────────────────────────────────────────────────────
                ▌Azulejo loft by the river                  ★ 4.93 (211)   ┃
                 Alfama · entire home · 3 guests           €394.66 total
                 Quiet room near Graça, with a view of seven hills…  new ♥
                 Alfama · entire home · 3 guests              €186 total
                 東京から来た家 · Tejo terrace              ★ 4.93 (211)
                 Alfama · entire home · 3 guests           €441.50 total
                 · · · · · ·
                 · · ·
                 · · · · · ·
                 · · ·

                ────────────────────────────────────────────────────────────
                 enter open  d dates  p place            ? help  ctrl-p all
                """
        )
    }

    @Test func `explore at 100×30 has the selected home beside the list`() {
        let driver = BrowseStage.explore(Size(columns: 100, rows: 30))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                           online · Ana
                 Lisbon · 1–4 May 2027 (3 nights) · 2 guests · under €150 · wifi                 214 homes · ★ best
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                ▌Azulejo loft by the river          ★ 4.93 (211)   ┃ │ Azulejo loft by the river
                 Alfama · entire home · 3 guests   €394.66 total     │ Alfama, Lisbon · entire home
                                                                     │ 1 bedroom · 2 beds · 3 guests
                 Quiet room near Graça, with a view of seve… new ♥   │ ★ 4.93 (211) · Superhost Marta
                 Alfama · entire home · 3 guests      €186 total     │
                                                                     │        May 2027
                 東京から来た家 · Tejo terrace      ★ 4.93 (211)     │  Mo Tu We Th Fr Sa Su
                 Alfama · entire home · 3 guests   €441.50 total     │                ▐01 02▌
                                                                     │ ▐03 04▌05 || ×× ×× 09
                 · · · · · ·                                         │  10 11 12 13 || ×× ××
                 · · ·                                               │  17 18 19 20 21 22 23
                                                                     │  24 25 26 27 28 29 30
                 · · · · · ·                                         │  31
                 · · ·                                               │
                                                                     │ 1 night × €120.00                    €120.00
                 · · · · · ·                                         │ 2 nights × €108.00                   €216.00
                 · · ·                                               │ Cleaning fee                          €25.00
                                                                     │ Service fee                           €21.66
                 · · · · · ·                                         │ City tax                              €12.00
                 · · ·                                               │ Total · estimate                     €394.66
                                                                     │
                 · · · · · ·                                         │
                 · · ·                                               │
                                                                     │
                                                                     │
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter open  d dates  p place  f filters  o sort  s save  b book  y copy link    ? help  ctrl-p all
                """
        )
    }

    @Test(arguments: [(1, 4), (24, 4), (25, 5), (30, 5)])
    func `a month that is nearly over gives way to the next`(_ day: Int, _ shown: Int) throws {
        let today = try #require(CivilDate(year: 2027, month: 4, day: day))
        let stay = DateRange(checkIn: today, nights: 3)
        #expect(ListingPane.month(of: nil, today: today).parts.month == shown)
        #expect(ListingPane.month(of: stay, today: today).parts.month == 4)
    }

    @Test func `explore at 160×45 has a third pane`() {
        let driver = BrowseStage.explore(Size(columns: 160, rows: 45))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                                                                                       online · Ana
                 Lisbon · 1–4 May 2027 (3 nights) · 2 guests · under €150 · wifi                                                                             214 homes · ★ best
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                ▌Azulejo loft by the river              ★ 4.93 (211)   ┃ │ Azulejo loft by the river                         │ About
                 Alfama · entire home · 3 guests       €394.66 total   ┃ │ Alfama, Lisbon · entire home                      │ A bright loft under old tiles.
                                                                         │ 1 bedroom · 2 beds · 3 guests                     │ The river is two minutes away.
                 Quiet room near Graça, with a view of seven hi… new ♥   │ ★ 4.93 (211) · Superhost Marta                    │
                 Alfama · entire home · 3 guests          €186 total     │                                                   │ Reviews
                                                                         │        May 2027                                   │ ★★★★★   Guest 1
                 東京から来た家 · Tejo terrace          ★ 4.93 (211)     │  Mo Tu We Th Fr Sa Su                             │ We stayed a week and would come back any time;
                 Alfama · entire home · 3 guests       €441.50 total     │                ▐01 02▌                            │ the river at dawn is a sight.
                                                                         │ ▐03 04▌05 || ×× ×× 09                             │
                 · · · · · ·                                             │  10 11 12 13 || ×× ××                             │ ★★★★★   Guest 2
                 · · ·                                                   │  17 18 19 20 21 22 23                             │ We stayed a week and would come back any time;
                                                                         │  24 25 26 27 28 29 30                             │ the river at dawn is a sight.
                 · · · · · ·                                             │  31                                               │
                 · · ·                                                   │                                                   │ ★★★★★   Guest 3
                                                                         │ 1 night × €120.00                    €120.00      │ We stayed a week and would come back any time;
                 · · · · · ·                                             │ 2 nights × €108.00                   €216.00      │ the river at dawn is a sight.
                 · · ·                                                   │ Cleaning fee                          €25.00      │
                                                                         │ Service fee                           €21.66      │
                 · · · · · ·                                             │ City tax                              €12.00      │
                 · · ·                                                   │ Total · estimate                     €394.66      │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                 · · · · · ·                                             │                                                   │
                 · · ·                                                   │                                                   │
                                                                         │                                                   │
                                                                         │                                                   │
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter open  d dates  p place  f filters  o sort  s save  b book  y copy link                                                                ? help  ctrl-p all
                """
        )
    }

    @Test func `a home at 80×24`() {
        let driver = BrowseStage.home(.classic)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Azulejo loft by the river · 1–4 May 2027 (3 nights) · 2 guests
                ────────────────────────────────────────────────────────────────────────────────
                 Alfama, Lisbon · entire home                                                  ┃
                 1 bedroom · 2 beds · 3 guests · 1 bathroom                                    ┃
                 ★ 4.93 (211) · Superhost Marta · booked at once                               ┃
                                                                                               ┃
                 ── Price · 1–4 May 2027 (3 nights) ────────────────────────────────────────── ┃
                 1 night × €120.00                        €120.00                              ┃
                 2 nights × €108.00                       €216.00
                 Cleaning fee                              €25.00
                 Service fee                               €21.66
                 City tax                                  €12.00
                 Total                                    €394.66
                 x explains each amount

                 ── Availability ─────────────────────────────────────────────────────────────
                        May 2027                June 2027                July 2027
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su
                                ▐01 02▌       01 02 03 04 05 06              01 02 03 04
                 ▐03 04▌05 || ×× ×× 09     07 08 09 10 11 12 13     05 06 07 08 09 10 11
                  10 11 12 13 || ×× ××     14 15 16 17 18 19 20     12 13 14 15 16 17 18
                ────────────────────────────────────────────────────────────────────────────────
                 b book  d dates  s save  x explain price  y copy link       ? help  ctrl-p all
                """
        )
    }

    @Test func `a home at 100×30`() {
        let driver = BrowseStage.home(Size(columns: 100, rows: 30))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                           online · Ana
                 Azulejo loft by the river · 1–4 May 2027 (3 nights) · 2 guests
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 Alfama, Lisbon · entire home                       ┃ │ ── Price · 1–4 May 2027 (3 nights) ─────────
                 1 bedroom · 2 beds · 3 guests · 1 bathroom         ┃ │ 1 night × €120.00                    €120.00
                 ★ 4.93 (211) · Superhost Marta · booked at once    ┃ │ 2 nights × €108.00                   €216.00
                                                                    ┃ │ Cleaning fee                          €25.00
                 ── About ───────────────────────────────────────── ┃ │ Service fee                           €21.66
                 A bright loft under old tiles.                     ┃ │ City tax                              €12.00
                 The river is two minutes away.                     ┃ │ Total                                €394.66
                                                                    ┃ │ x explains each amount
                 ── Amenities ───────────────────────────────────── ┃ │
                 wifi · kitchen · washer                            ┃ │ ── Availability ────────────────────────────
                                                                    ┃ │        May 2027
                 ── House rules ─────────────────────────────────── ┃ │  Mo Tu We Th Fr Sa Su
                 Check-in from 15:00, check-out by 11:00            ┃ │                ▐01 02▌
                 (Europe/Lisbon). Stays of 2 to 28 nights.            │ ▐03 04▌05 || ×× ×× 09
                 • No parties.                                        │  10 11 12 13 || ×× ××
                 • Shoes off, please.                                 │  17 18 19 20 21 22 23
                                                                      │  24 25 26 27 28 29 30
                 ── Cancellation · Moderate ───────────────────────   │  31
                 • Full refund until Mon 26 Apr 2027, 15:00           │
                   (Europe/Lisbon).                                   │       June 2027
                 • After that, the host keeps 1 night beyond those    │  Mo Tu We Th Fr Sa Su
                   spent, and 50% of the other nights come back,      │     01 02 03 04 05 06
                   without the service fee.                           │  07 08 09 10 11 12 13
                                                                      │  14 15 16 17 18 19 20
                 ── Host · Marta ──────────────────────────────────   │  21 22 23 24 25 26 27
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 b book  d dates  s save  x explain price  y copy link  esc back                 ? help  ctrl-p all
                """
        )
    }

    @Test func `availability at 80×24`() {
        let driver = BrowseStage.availability(.classic)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Azulejo loft by the river · 1–4 May 2027 (3 nights) · 2 guests   €394.66 total
                ────────────────────────────────────────────────────────────────────────────────
                        May 2027                June 2027          Sat 1 May 2027
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su    ✓ free · €120 the night
                                ▐01 02▌       01 02 03 04 05 06    at least 2 nights from here
                 ▐03 04▌05 || ×× ×× 09     07 08 09 10 11 12 13
                  10 11 12 13 || ×× ××     14 15 16 17 18 19 20    check-in   Sat 1 May 2027
                  17 18 19 20 21 22 23     21 22 23 24 25 26 27    check-out  Tue 4 May 2027
                  24 25 26 27 28 29 30     28 29 30
                  31                                               1 night × €120.00    €120.00
                                                                   2 nights × €108.00   €216.00
                       July 2027               August 2027         Cleaning fee          €25.00
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su    Service fee           €21.66
                           01 02 03 04                       01    City tax              €12.00
                  05 06 07 08 09 10 11     02 03 04 05 06 07 08    Total · estimate     €394.66
                  12 13 14 15 16 17 18     09 10 11 12 13 14 15
                  19 20 21 22 23 24 25     16 17 18 19 20 21 22
                  26 27 28 29 30 31        23 24 25 26 27 28 29
                                           30 31

                 ×× taken  -- closed  || a rule: see its day  €108 to €120
                ────────────────────────────────────────────────────────────────────────────────
                 enter book  space new check-in  m cheapest 3 nights         ? help  ctrl-p all
                """
        )
    }

    @Test func `availability at 60×16`() {
        let driver = BrowseStage.availability(Size(columns: 60, rows: 16))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox   online · Ana
                 Azulejo lof… · 1–4 May 2027 (3 nights) · 2…  €394.66 total
                ────────────────────────────────────────────────────────────
                        May 2027          Sat 1 May 2027
                  Mo Tu We Th Fr Sa Su    ✓ free · €120 the night
                                ▐01 02▌   at least 2 nights from here
                 ▐03 04▌05 || ×× ×× 09
                  10 11 12 13 || ×× ××    check-in   Sat 1 May 2027
                  17 18 19 20 21 22 23    check-out  Tue 4 May 2027
                  24 25 26 27 28 29 30
                  31                      3 nights            €394.66 total


                 ×× taken  -- closed  || a rule: see its day  €108 to €120
                ────────────────────────────────────────────────────────────
                 enter book  space new check-in          ? help  ctrl-p all
                """
        )
    }

    @Test func `the check-out being picked`() {
        var driver = BrowseStage.availability(.classic)
        driver.press(.backspace)
        driver.type(" lll")
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Azulejo loft by the river · 1–4 May 2027 (3 nights) · 2 guests   €394.66 total
                ────────────────────────────────────────────────────────────────────────────────
                        May 2027                June 2027          Tue 4 May 2027
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su    ✓ free · €108 the night
                                ▐01 ||▌       ·· ·· ·· ·· ·· ··    at least 2 nights from here
                 ▐03 04▌05 06 07 ×× ··     ·· ·· ·· ·· ·· ·· ··
                  ·· ·· ·· ·· ·· ×× ××     ·· ·· ·· ·· ·· ·· ··    check-in   Sat 1 May 2027
                  ·· ·· ·· ·· ·· ·· ··     ·· ·· ·· ·· ·· ·· ··    check-out  enter picks it
                  ·· ·· ·· ·· ·· ·· ··     ·· ·· ··
                  ··                                               1 night × €120.00    €120.00
                                                                   2 nights × €108.00   €216.00
                       July 2027               August 2027         Cleaning fee          €25.00
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su    Service fee           €21.66
                           ·· ·· ·· ··                       ··    City tax              €12.00
                  ·· ·· ·· ·· ·· ·· ··     ·· ·· ·· ·· ·· ·· ··    Total · estimate     €394.66
                  ·· ·· ·· ·· ·· ·· ··     ·· ·· ·· ·· ·· ·· ··
                  ·· ·· ·· ·· ·· ·· ··     ·· ·· ·· ·· ·· ·· ··
                  ·· ·· ·· ·· ·· ··        ·· ·· ·· ·· ·· ·· ··
                                           ·· ··

                 ×× taken  -- closed  || a rule: see its day  €108 to €120
                ────────────────────────────────────────────────────────────────────────────────
                 enter check out here  m cheapest 3 nights  backspace clear  ? help  ctrl-p all
                """
        )
    }

    @Test func `help lists all keys`() {
        var driver = BrowseStage.explore(.classic)
        driver.type("?")
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Lisbon · 1–4 May 2027 (3 nights) · 2 guests · under €150 ·… 214 homes · ★ best
                ────────────────────────────────────────────────────────────────────────────────
                ▌Azulejo ╭─ Keys on this screen ──────────────────────────────────────╮(211)   ┃
                 Alfama ·│ ▌open                                              enter ┃ │total
                         │  dates                                                 d ┃ │
                 Quiet ro│  place                                               p / ┃ │  new ♥
                 Alfama ·│  filters                                               f ┃ │total
                         │  sort                                                  o ┃ │
                 東京から│  save                                                  s ┃ │(211)
                 Alfama ·│  book                                                  b ┃ │total
                         │  copy link                                             y   │
                 · · · · │  clear search                                          X   │
                 · · ·   │  refresh                                               R   │
                         │  Explore                                               1   │
                 · · · · │  Trips                                                 2   │
                 · · ·   │  Saved                                                 3   │
                         │                                                            │
                 · · · · │ move: j k ↑ ↓ · half a page: ctrl-d ctrl-u · ends: g G     │
                 · · ·   │ enter runs the selected one · esc closes                   │
                         ╰────────────────────────────────────────────────────────────╯

                ────────────────────────────────────────────────────────────────────────────────
                 j k move  enter run  esc close
                """
        )
    }
}
