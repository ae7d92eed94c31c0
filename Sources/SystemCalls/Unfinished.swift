import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file, a folder or a child program that must not remain if this program is interrupted.
///
/// Unfinished things are in a list that a signal handler can walk: entries are never freed, and each is
/// complete before the handler can see it.
package final class Unfinished {
  package let path: String
  private let entry: UnsafeMutablePointer<Entry>

  /// A file that is about to be created.
  package init(file path: String) {
    self.path = path
    entry = Entry.added(path, isFolder: false, process: 0)
  }

  /// A folder that is about to be created; unfinished files in it are removed before it.
  package init(folder path: String) {
    self.path = path
    entry = Entry.added(path, isFolder: true, process: 0)
  }

  /// A child program.
  package init(process: Int32) {
    path = ""
    entry = Entry.added("", isFolder: false, process: process)
  }

  deinit { isOver() }

  /// Keeps whatever exists.
  package func isOver() { entry.pointee.isThere.store(false, ordering: .sequentiallyConsistent) }

  /// Removes the file or the empty folder, unless finished.
  package func remove() {
    entry.pointee.remove()
    isOver()
  }

  /// Makes signals that end the program (interrupt, terminate, hang up) remove everything unfinished first.
  ///
  /// The program still ends by the signal, as its parent expects. An ignored signal stays ignored. For
  /// programs, at start: libraries leave signals to the program.
  package static func isRemovedAtSignals() {
    // The list exists before a handler can use it.
    _ = newest.load(ordering: .sequentiallyConsistent)
    for signal in ending {
      var action = sigaction()
      guard sigaction(signal, nil, &action) == 0, !action.ignores else { continue }
      action = sigaction()
      action.handle { number in
        Entry.removeAll()
        signalDefault(number)
        raise(number)
      }
      sigaction(signal, &action, nil)
    }
  }

  /// Removes everything unfinished, before the program ends.
  package static func removeAll() { Entry.removeAll() }

  /// Runs work that a signal must not interrupt; the signal is delivered afterwards.
  package static func withoutSignals<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in ending { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }

  private static let ending = [SIGINT, SIGTERM, SIGHUP]
}

/// The entry that was added last.
private nonisolated(unsafe) let newest = Atomic<UnsafeMutablePointer<Entry>?>(nil)

/// An entry of the list, as read by a signal handler.
private struct Entry: ~Copyable {
  let path: UnsafeMutablePointer<CChar>
  let isFolder: Bool
  let process: Int32
  let isThere = Atomic(true)
  let older: UnsafeMutablePointer<Entry>?

  static func added(_ path: String, isFolder: Bool, process: Int32) -> UnsafeMutablePointer<Entry> {
    let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    guard let name = strdup(path) else { fatalError("no memory for a path") }
    var older = newest.load(ordering: .sequentiallyConsistent)
    while true {
      entry.initialize(to: Entry(path: name, isFolder: isFolder, process: process, older: older))
      let (done, found) = newest.compareExchange(
        expected: older,
        desired: entry,
        ordering: .sequentiallyConsistent
      )
      if done { return entry }
      older = found
    }
  }

  /// Removes it; async-signal-safe.
  func remove() {
    guard isThere.load(ordering: .sequentiallyConsistent) else { return }
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    } else if isFolder {
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Removes all, the newest first: files before the folders that they are in.
  static func removeAll() {
    var next = newest.load(ordering: .sequentiallyConsistent)
    while let entry = next {
      entry.pointee.remove()
      next = entry.pointee.older
    }
  }
}

private func signalDefault(_ number: Int32) { signal(number, SIG_DFL) }

extension sigaction {
  #if canImport(Glibc)
    fileprivate var ignores: Bool { unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == 1 }
    fileprivate mutating func handle(_ handler: @escaping @convention(c) (Int32) -> Void) {
      __sigaction_handler.sa_handler = handler
    }
  #else
    fileprivate var ignores: Bool { unsafeBitCast(__sigaction_u.__sa_handler, to: Int.self) == 1 }
    fileprivate mutating func handle(_ handler: @escaping @convention(c) (Int32) -> Void) {
      __sigaction_u.__sa_handler = handler
    }
  #endif
}
