#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DatabaseFile {
  /// Writes bytes beside the path and moves them there, all or none.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(GeoPackageError) {
    var status = stat()
    if !replacing, unsafe lstat(path, &status) == 0 {
      throw GeoPackageError(
        GeoPackageProblem(
          .exists,
          file: path,
          found: "something of that name",
          expected: "no file, or one to replace"
        )
      )
    }
    let temporary = "\(path).\(getpid()).new"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw systemError("write", path) }
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(file, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { break }
      done += written
    }
    guard done == bytes.count, close(file) == 0, unsafe rename(temporary, path) == 0
    else {
      let error = systemError("write", path)
      unsafe unlink(temporary)
      throw error
    }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}
