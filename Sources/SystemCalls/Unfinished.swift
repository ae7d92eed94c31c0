import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file, a folder or another program that must not be there when this program ends before its time.
///
/// What is unfinished stands in a list that a signal's handler can walk: entries are never given back, and each
/// is complete before the handler can see it.
package final class Unfinished {
  package let path: String
  private let entry: UnsafeMutablePointer<Entry>

  /// A file that is about to be made.
  package init(file path: String) {
    self.path = path
    entry = Entry.added(path, isFolder: false, process: 0)
  }

  /// A folder that is about to be made; of what is in it, what is unfinished too is removed before it.
  package init(folder path: String) {
    self.path = path
    entry = Entry.added(path, isFolder: true, process: 0)
  }

  /// Another program that works for this one.
  package init(process: Int32) {
    path = ""
    entry = Entry.added("", isFolder: false, process: process)
  }

  deinit { isOver() }

  /// Whatever is there stays.
  package func isOver() { entry.pointee.isThere.store(false, ordering: .sequentiallyConsistent) }

  /// Removes the file or the empty folder, unless it is over.
  package func remove() {
    entry.pointee.remove()
    isOver()
  }

  /// Lets signals that end the program (interrupt, terminate, hang up) remove all that is unfinished first.
  ///
  /// The program still ends by the signal, as whoever started it expects to see. A signal that is ignored stays so.
  /// For programs, at their start: a library leaves signals to its program.
  package static func isRemovedAtSignals() {
    // The list is there before a handler can ask for it.
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

  /// Removes all that is unfinished, before the program ends.
  package static func removeAll() { Entry.removeAll() }

  /// Does what must not be cut in two by a signal, which comes afterwards.
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

/// An entry of the list, as a signal's handler reads it.
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

  /// Removes it; calls nothing that a signal's handler may not.
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
