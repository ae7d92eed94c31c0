#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The status of a path, without opening it.
package struct FileStatus {
  private let status: stat

  /// The target of a path, through links; nil if it does not exist.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// The path itself, even if it is a link; nil if it does not exist.
  package init?(ofLink path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// The status of an open file.
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

  /// Its type, in a word.
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
  /// Copies its mode and, if permitted, its owner to the file or folder that replaces it.
  package func give(to path: String) {
    // Without permission to change the owner, set-id bits must not be copied.
    let isGiven = chown(path, status.st_uid, status.st_gid) == 0
    chmod(path, status.st_mode & (isGiven ? 0o7777 : 0o777))
  }
}
