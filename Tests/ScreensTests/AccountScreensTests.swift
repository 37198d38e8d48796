import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct AccountScreensTests {
    private let wrong = Refusal(code: "wrong_credentials", sentence: "wrong")

    @Test func `wrong credentials are told without saying which`() {
        var stage = StayStage(.logIn, account: nil)
        stage.type("ana@example.com")
        stage.press(.tab)
        stage.type("guess")
        stage.press(.enter)
        stage.refuse(.logIn(email: "ana@example.com", password: "guess"), wrong)
        #expect(stage.text.contains("✕ Email or password is wrong."))
        #expect(stage.titles == ["Log in"])
    }

    @Test func `a password is never shown`() {
        var stage = StayStage(.logIn, account: nil)
        stage.press(.tab)
        stage.type("secret")
        #expect(!stage.text.contains("secret"))
        #expect(stage.text.contains("••••••"))
        #expect(!stage.spoken.contains { $0.contains("secret") })
    }

    @Test func `signing up checks what was typed first`() {
        var stage = StayStage(.register, account: nil)
        stage.type("Ana")
        stage.press(.tab)
        stage.type("ana")
        stage.press(.tab)
        stage.type("short")
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("An address such as you@example.com."))
        #expect(stage.text.contains("At least 8 characters."))
    }

    @Test func `log in turns into sign up and keeps the address`() {
        var stage = StayStage(.logIn, account: nil)
        stage.type("ana@example.com")
        stage.press(.control("r"))
        #expect(stage.titles == ["Sign up"])
        #expect(stage.text.contains("ana@example.com"))
    }

    @Test func `the account shows who, where and how connected`() {
        var host = Stays.guest
        host.homes = 4
        #expect(
            StayStage(.account, account: host, isDemo: true).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host       DEMO  · online · Ana
                 Account · Ana Sousa
                ────────────────────────────────────────────────────────────────────────────────

                 Name     Ana Sousa
                 Email    ana@example.com
                 Since    Tue 3 Feb 2026
                 Hosting  4 homes

                 ── Server ───────────────────────────────────────────────────────────────────
                 Address     https://roost.test
                 Kind        demo: nothing here is real, and no card is charged
                 Connection  ● online

                 ── This program ─────────────────────────────────────────────────────────────
                 Theme  default






                ────────────────────────────────────────────────────────────────────────────────
                 e edit  O log out  t trips  c other server  m notices       ? help  ctrl-p all
                """
        )
    }

    @Test func `logging out asks first`() {
        var stage = StayStage(.account)
        stage.press(.character("O"))
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("Log out?"))
        stage.press(.character("y"))
        #expect(stage.sent == [.logOut])
        stage.answer(.logOut, .done)
        #expect(stage.text.contains("Nobody is logged in."))
    }

    @Test func `the first run offers demo, server and sign-up`() {
        #expect(
            StayStage(.welcome, account: nil).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox             online · not logged in
                 Welcome
                ────────────────────────────────────────────────────────────────────────────────

                           ▄▀▄
                         ▄▀   ▀▄     roost
                         █  ▄  █     homes and stays, in your terminal
                         █▄▄█▄▄█

                       ▌Try the demo
                        2,000 invented homes; all gone when you quit

                        Connect to a server
                        you know the address of a roost server

                        Create an account
                        connect to a server and make an account there





                ────────────────────────────────────────────────────────────────────────────────
                 enter choose  d demo  c connect  r sign up  esc back        ? help  ctrl-p all
                """
        )
    }

    @Test func `enter tries the demo, and success leads to the homes`() {
        var stage = StayStage(.welcome, account: nil)
        stage.press(.enter)
        #expect(stage.sent == [.tryDemo])
        stage.answer(.tryDemo, .server(ServerFacts(address: "unix:/tmp/r.sock", isDemo: true)))
        #expect(stage.titles.isEmpty)
    }

    @Test func `an address without a scheme means https, and failure keeps it`() {
        var stage = StayStage(.welcome, account: nil)
        stage.press(.character("c"))
        stage.type("roost.example.com")
        stage.press(.enter)
        #expect(stage.sent == [.connect("https://roost.example.com")])
        stage.fail(.connect("https://roost.example.com"), .offline("No server answers there."))
        #expect(stage.text.contains("✕ No server answers there."))
        #expect(stage.text.contains("roost.example.com"))
        stage.press(.escape)
        #expect(stage.text.contains("▌Connect to a server"))
    }

    @Test func `sign-up leads on to the form once connected`() {
        var stage = StayStage(.welcome, account: nil)
        stage.press(.character("r"))
        stage.type("http://localhost:8080")
        stage.press(.enter)
        stage.answer(.connect("http://localhost:8080"), .server(ServerFacts(address: "x")))
        #expect(stage.titles == ["Sign up"])
    }
}
