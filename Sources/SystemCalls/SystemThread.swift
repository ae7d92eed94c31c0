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

  /// Detaches the thread.
  package consuming func detach() { pthread_detach(thread) }

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
    return nil
  }
}
