import Dispatch
import Synchronization

/// A piece of work that another processor does, where there is one, while this one goes on.
package final class Beside<Value: Sendable, Failure: Error>: Sendable {
  private let result: Mutex<Result<Value, Failure>?>
  private let work = DispatchGroup()

  /// Begins the work.
  package init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    result = Mutex(nil)
    DispatchQueue.global(qos: .userInitiated).async(group: self.work) {
      let value = Result(catching: work)
      self.result.withLock { $0 = value }
    }
  }

  /// Work that was done before it was asked for.
  init(done value: Value) {
    result = Mutex(.success(value))
  }

  /// What came of it; waits for its end.
  package func value() throws(Failure) -> Value {
    work.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("the work ended without a value") }
    return try result.get()
  }
}
