import Synchronization

/// A piece of work that is done beside others, and what came of it.
final class Later<Value: Sendable, Failure: Error>: AnyLater {
  private let work: @Sendable () throws(Failure) -> Value
  private let result = Mutex<Result<Value, Failure>?>(nil)

  init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
  }

  func run() {
    let value = Result(catching: work)
    result.withLock { $0 = value }
  }

  /// What came of it, after it has run; asked before, it is a mistake of the program and traps.
  func get() throws(Failure) -> Value {
    guard let result = result.withLock({ $0 }) else {
      preconditionFailure("work was asked for before it was done")
    }
    return try result.get()
  }
}
