import Testing
import Transport

@Suite struct ServerAddressTests {
    @Test(arguments: [
        "https://roost.example", "https://roost.example:8443", "https://roost.example/homes",
        "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080",
        "http://roost.localhost", "unix:/run/roost/roostd.sock",
    ])
    func `a server may be called`(_ text: String) throws {
        #expect(try ServerAddress(text).text == text)
        #expect(try ServerAddress(text + "/").text == text)
    }

    @Test(arguments: ["http://roost.example", "http://127.0.0.1.example", "http://10.0.0.7:8080"])
    func `plain HTTP to another machine needs a yes`(_ text: String) throws {
        #expect(throws: AddressError.insecure) { try ServerAddress(text) }
        #expect(try ServerAddress(text, allowsInsecure: true).isLocal == false)
    }

    @Test(arguments: [
        "", "roost.example", "ftp://roost.example", "https://", "https://user@roost.example",
        "https://roost.example:0", "https://roost.example:99999", "https://roost.example?x=1",
        "https://roost.example/#top", "https://roost example", "file:///etc/passwd",
        "unix:relative.sock", "unix:", "https://roost.example\r\nX: y", "https://röst.example",
    ])
    func `anything else is no address`(_ text: String) {
        #expect(throws: AddressError.malformed) { try ServerAddress(text, allowsInsecure: true) }
    }

    @Test func `only the own machine is local`() throws {
        #expect(try ServerAddress("https://localhost").isLocal)
        #expect(try ServerAddress("unix:/a.sock").isLocal)
        #expect(try !ServerAddress("https://roost.example").isLocal)
    }
}
