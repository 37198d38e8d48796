import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A socket that listens, and what clients call it.
struct Listening {
    let descriptor: Int32
    let address: String

    /// On a port of 127.0.0.1 that the system picks.
    ///
    /// The port is asked for by its number, because Linux then keeps it for the socket even when
    /// it no longer listens: who connects is refused, and nobody else gets the port meanwhile.
    static func loopback() -> Listening? {
        for _ in 0..<20 {
            guard let port = freePort() else { continue }
            if let descriptor = listen(AF_INET, on: address(port: port)) {
                return Listening(descriptor: descriptor, address: "http://127.0.0.1:\(port)")
            }
        }
        return nil
    }

    private static func freePort() -> UInt16? {
        var address = address(port: 0)
        guard let descriptor = listen(AF_INET, on: address) else { return nil }
        defer { close(descriptor) }
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isNamed = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &length) == 0
            }
        }
        return isNamed ? UInt16(bigEndian: address.sin_port) : nil
    }

    private static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        return address
    }

    /// On a Unix socket at `path`, which must be free.
    static func unix(_ path: String) -> Listening? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        guard let descriptor = listen(AF_UNIX, on: address) else { return nil }
        return Listening(descriptor: descriptor, address: "unix:" + path)
    }

    private static func listen<Address>(_ family: Int32, on address: Address) -> Int32? {
        #if canImport(Glibc)
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(family, SOCK_STREAM, 0)
        #endif
        let isBound = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
        guard isBound, systemListen(descriptor, 64) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }
}

/// The system's `listen`, which a method of the same name hides.
private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 {
    listen(descriptor, backlog)
}

/// The system's `accept`, which a method of the same name hides.
func systemAccept(_ descriptor: Int32) -> Int32 {
    accept(descriptor, nil, nil)
}
