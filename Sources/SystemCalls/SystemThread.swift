#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system, where there is one to be had.
package struct SystemThread: ~Copyable {
  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let thread: pthread_t

  /// Starts a thread that does the work; nil, with nothing done, when the system has none.
  ///
  /// Signals that end the program come to the thread that was there first, which alone can hold them back.
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

  /// Lets the work go on by itself.
  package consuming func detach() { pthread_detach(thread) }

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
    return nil
  }
}
