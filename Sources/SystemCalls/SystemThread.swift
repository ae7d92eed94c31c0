import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system thread, if one is available.
package struct SystemThread: ~Copyable {
  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let thread: pthread_t

  /// Starts a thread for the work; nil, with nothing done, if the system has none.
  ///
  /// Signals that end the program go to the main thread, the only one that can block them.
  package init?(_ work: @escaping @Sendable () -> Void) {
    let pointer = Unmanaged.passRetained(Work(work)).toOpaque()
    #if canImport(Glibc)
      var thread = pthread_t()
      let made = Unfinished.withoutSignals {
        pthread_create(&thread, nil, { SystemThread.run($0) }, pointer)
      }
      let started = made == 0 ? thread : nil
    #else
      var thread: pthread_t?
      let made = Unfinished.withoutSignals {
        pthread_create(&thread, nil, { SystemThread.run($0) }, pointer)
      }
      let started = made == 0 ? thread : nil
    #endif
    guard let started else {
      Unmanaged<Work>.fromOpaque(pointer).release()
      return nil
    }
    self.thread = started
  }

  package consuming func join() { pthread_join(thread, nil) }

  /// The values of two pieces of work, of which another processor does the second, if the system has a thread.
  ///
  /// Both are done, also if one fails; the failure of the first is thrown before that of the second.
  package static func both<First, Second: Sendable, Failure: Error>(
    _ first: () throws(Failure) -> First,
    beside second: @escaping @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    let outcome = Outcome<Second, Failure>()
    guard let thread = SystemThread({ outcome.result.withLock { $0 = Result(catching: second) } })
    else { return (try first(), try second()) }
    let one = Result(catching: first)
    thread.join()
    let two = outcome.result.withLock { $0 } ?? Result(catching: second)
    return (try one.get(), try two.get())
  }

  private final class Outcome<Value: Sendable, Failure: Error>: Sendable {
    let result = Mutex<Result<Value, Failure>?>(nil)
  }

  /// Detaches the thread.
  package consuming func detach() { pthread_detach(thread) }

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
    return nil
  }
}
