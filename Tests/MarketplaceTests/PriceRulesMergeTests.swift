import Marketplace
import Testing

/// Two devices change the prices of one home: part by part, night by night.
@Suite struct PriceRulesMergeTests {
    private let base = PriceRules(base: euros(100_00), weekend: euros(120_00))

    private func changed(_ change: (inout PriceRules) -> Void) -> PriceRules {
        var rules = base
        change(&rules)
        return rules
    }

    @Test func `parts that one side changed are as that side has them`() throws {
        let night = try date("2027-05-01")
        let mine = changed { $0.base = euros(95_00) }
        let theirs = changed {
            $0.weekend = euros(130_00)
            $0.overrides[night] = euros(200_00)
        }
        let merged = base.merged(mine: mine, theirs: theirs)
        #expect(merged.conflicts.isEmpty)
        #expect(
            merged.rules
                == changed {
                    $0.base = euros(95_00)
                    $0.weekend = euros(130_00)
                    $0.overrides[night] = euros(200_00)
                }
        )
    }

    @Test func `a part that both changed is mine, and named`() {
        let mine = changed {
            $0.base = euros(95_00)
            $0.weekend = nil
        }
        let theirs = changed { $0.base = euros(110_00) }
        let merged = base.merged(mine: mine, theirs: theirs)
        #expect(merged.conflicts == [.base])
        #expect(merged.rules == mine)
    }

    @Test func `what both changed alike is no conflict`() {
        let same = changed { $0.base = euros(95_00) }
        let merged = base.merged(mine: same, theirs: same)
        #expect(merged.conflicts.isEmpty && merged.rules == same)
    }

    @Test func `nights meet one by one`() throws {
        let (first, second) = (try date("2027-05-01"), try date("2027-05-02"))
        let mine = changed { $0.overrides = [first: euros(90_00), second: euros(90_00)] }
        let theirs = changed { $0.overrides = [second: euros(80_00)] }
        let merged = base.merged(mine: mine, theirs: theirs)
        #expect(merged.conflicts == [.overrides])
        #expect(merged.rules.overrides == [first: euros(90_00), second: euros(90_00)])
        let other = base.merged(mine: theirs, theirs: mine)
        #expect(other.rules.overrides == [first: euros(90_00), second: euros(80_00)])
    }

    @Test func `what differs is told part by part`() throws {
        let night = try date("2027-05-01")
        let mine = changed {
            $0.serviceFee = BasisPoints(base.serviceFee.value + 1)
            $0.extraGuest = euros(10_00)
            $0.overrides[night] = euros(200_00)
        }
        #expect(base.changes(to: base).isEmpty)
        #expect(base.changes(to: mine) == [.fees, .guests, .overrides])
    }
}
