#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What there is at a path, asked without opening it.
package struct FileStatus {
  private let status: stat

  /// What a path leads to, through links; nil when that is nothing.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// What is at the path itself, be it a link; nil for nothing.
  package init?(ofLink path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// What a file is that is open.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.status = status
  }

  package var size: Int { Int(status.st_size) }

  package var isRegular: Bool { format == S_IFREG }
  package var isFolder: Bool { format == S_IFDIR }
  package var isLink: Bool { format == S_IFLNK }

  private var format: mode_t { status.st_mode & S_IFMT }

  /// What it is, in a word.
  package var word: String {
    switch format {
    case S_IFREG: "a file"
    case S_IFDIR: "a folder"
    case S_IFLNK: "a link"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}

extension FileStatus {
  /// Gives the file or folder that takes this one's place its mode and, where that is permitted, its owner.
  package func give(to path: String) {
    // Who may not give files away must not give away what only their owner may do.
    let isGiven = chown(path, status.st_uid, status.st_gid) == 0
    chmod(path, status.st_mode & (isGiven ? 0o7777 : 0o777))
  }
}
