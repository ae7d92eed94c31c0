#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A helper program that reads from a pipe and writes to a pipe, so that no temporary file is needed.
package enum ChildProgram {
  /// How it ended.
  package enum Outcome: Equatable {
    /// There is no program with that name.
    case isMissing
    /// The system refused to start it, with the system's message.
    case refused(String)
    /// It exited; its output.
    case ended(code: Int32, output: [UInt8])
    /// A signal ended it.
    case killed
  }

  /// Runs a program, found as by the shell, with this program's environment and standard error, gives it
  /// these bytes, and waits for it. A signal that ends this program ends the other too.
  package static func run(_ name: String, _ words: [String], input: [UInt8]) -> Outcome {
    guard let toChild = Pipe(), let fromChild = Pipe() else { return .refused(SystemReason.last) }
    let started = Unfinished.withoutSignals { () -> (refusal: Int32, child: pid_t, unfinished: Unfinished?) in
      var child: pid_t = 0
      let refusal = start(name, words, toChild, fromChild, &child)
      return (refusal, child, refusal == 0 ? Unfinished(process: child) : nil)
    }
    guard started.refusal != ENOENT else { return .isMissing }
    guard started.refusal == 0 else { return .refused(SystemReason.words(for: started.refusal)) }
    toChild.closeReading()
    fromChild.closeWriting()
    let output = exchange(input, toChild, fromChild)
    // The process id is the child's until it is waited for; after that it may be reused and must not be
    // killed.
    var ended = siginfo_t()
    while waitid(P_PID, id_t(started.child), &ended, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    started.unfinished?.isOver()
    var status: Int32 = 0
    while waitpid(started.child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .ended(code: status >> 8 & 0xFF, output: output) : .killed
  }

  /// Starts the program between two pipes, with default signal handling; returns 0 or the system's error.
  private static func start(
    _ name: String,
    _ words: [String],
    _ input: Pipe,
    _ output: Pipe,
    _ child: inout pid_t
  ) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = ([name] + words).map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input.ends.0, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.ends.1, STDOUT_FILENO)
    var (usual, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return posix_spawnp(&child, name, &actions, &attributes, pointers, environ)
  }

  /// Writes and reads, whichever is possible first, until the end of the output.
  private static func exchange(_ input: [UInt8], _ toChild: Pipe, _ fromChild: Pipe) -> [UInt8] {
    _ = fcntl(toChild.ends.1, F_SETFL, O_NONBLOCK)
    var output: [UInt8] = []
    var given = 0
    while true {
      if given == input.count { toChild.closeWriting() }
      var files = [
        pollfd(fd: fromChild.ends.0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: toChild.ends.1, events: Int16(POLLOUT), revents: 0),
      ]
      poll(&files, 2, -1)
      if files[1].revents != 0 {
        let count = input[given...].withUnsafeBytes { write(toChild.ends.1, $0.baseAddress, $0.count) }
        // Once the program stops reading, no more is written.
        if count < 0, errno != EAGAIN, errno != EINTR { given = input.count } else { given += max(0, count) }
      }
      guard files[0].revents != 0 else { continue }
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { piece in
        let count = read(fromChild.ends.0, piece.baseAddress, piece.count)
        if count > 0 { output += piece[..<count] }
        return count
      }
      if count == 0 || count < 0 && errno != EINTR { return output }
    }
  }

  /// The two ends of a pipe, not inherited by other programs; closed on deinit.
  private final class Pipe {
    /// The reading and the writing end; -1 when closed.
    private(set) var ends: (Int32, Int32)

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      self.ends = (ends[0], ends[1])
    }

    deinit {
      closeReading()
      closeWriting()
    }

    func closeReading() {
      if ends.0 >= 0 { close(ends.0) }
      ends.0 = -1
    }

    func closeWriting() {
      if ends.1 >= 0 { close(ends.1) }
      ends.1 = -1
    }
  }
}
