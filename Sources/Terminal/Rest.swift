import CTerminal

/// What a program does while nobody types and nothing comes: nothing.
package enum Rest {
    /// Makes the process wake up only for what is due; to be called before the first task begins.
    ///
    /// On Linux the pool that runs tasks else wakes up every second to count its threads.
    package static func soundly() {
        cterminal_rest_soundly()
    }
}
