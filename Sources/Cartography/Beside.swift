import Dispatch
import Synchronization

/// A piece of work that another processor does, where there is one, while this one goes on.
final class Beside<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()

  /// Begins the work.
  init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: self.work) {
      let value = Result(catching: work)
      self.result.withLock { $0 = value }
    }
  }

  /// What came of it; waits for its end.
  func value() throws(Failure) -> Value {
    work.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("the work ended without a value") }
    return try result.get()
  }
}
