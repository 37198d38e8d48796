import Canvas
import Marketplace
import Testing

@testable import Screens

/// What others read about the account's owner.
@Suite struct ProfileScreenTests {
    private var stage: StayStage {
        var stage = StayStage(.account)
        stage.type("e")
        return stage
    }

    @Test func `name and text are kept and shown at once`() {
        var stage = stage
        stage.press(.control("u"))
        stage.type("Ana S.")
        stage.press(.tab)
        stage.type("I travel.")
        stage.press(.tab, .enter)
        let request = Request.editProfile(name: "Ana S.", about: "I travel.")
        #expect(stage.sent == [request])
        stage.answer(request, .kept("a"))
        #expect(stage.titles == ["Account"])
        #expect(stage.text.contains("Account · Ana S."))
        #expect(stage.text.contains("I travel."))
    }

    @Test func `a name is needed, and nothing is no change`() {
        var stage = stage
        stage.press(.backTab, .enter)
        #expect(stage.sent == [.profile])
        stage.type("e")
        stage.press(.control("u"), .backTab, .enter)
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("The name that hosts will see."))
    }

    @Test func `what is shown without the server tells its age`() {
        var stage = StayStage(.account)
        stage.answer(.profile, .account(Stays.guest), isPreliminary: true)
        stage.fail(.profile, .offline("The server does not answer."))
        #expect(stage.text.contains("as of 14:31 UTC · just now"))
    }
}
