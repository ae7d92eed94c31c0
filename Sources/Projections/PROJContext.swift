internal import CPROJ

/// PROJ's context, its network off, its messages collected; used by one thread.
@safe final class PROJContext {
  /// Owned: destroyed with this object.
  let pointer: OpaquePointer
  private let messages = PROJMessages()

  /// - Parameter isWithoutFiles: Whether PROJ's own files are not needed. Its database takes some 4 ms to
  ///   open, and PROJ opens it for every operation if it finds it, needed or not.
  init(isWithoutFiles: Bool = false) throws(ProjectionError) {
    guard let pointer = unsafe proj_context_create() else {
      throw .failed(function: "proj_context_create", definition: "", message: "out of memory")
    }
    unsafe self.pointer = pointer
    // Must come first: PROJ reads its settings file on any other call.
    if isWithoutFiles {
      unsafe "/nowhere".withCString { folder in
        var folder: UnsafePointer<CChar>? = unsafe folder
        unsafe proj_context_set_search_paths(pointer, 1, &folder)
      }
    }
    unsafe proj_context_set_enable_network(pointer, 0)
    let collector = unsafe Unmanaged.passUnretained(messages).toOpaque()
    unsafe proj_log_func(pointer, collector) { collector, _, text in
      guard let collector = unsafe collector, let text = unsafe text else { return }
      let messages = unsafe Unmanaged<PROJMessages>.fromOpaque(collector).takeUnretainedValue()
      unsafe messages.last = String(cString: text)
    }
  }

  deinit {
    unsafe proj_context_destroy(pointer)
  }

  /// The error of a function that has just failed, with PROJ's message.
  func error(_ function: String, definition: String) -> ProjectionError {
    let number = unsafe proj_context_errno(pointer)
    let text = unsafe proj_context_errno_string(pointer, number).map { unsafe String(cString: $0) }
    let message = messages.last ?? text ?? "unknown error \(number)"
    return .failed(function: function, definition: definition, message: message)
  }
}

/// PROJ's last log message.
private final class PROJMessages {
  var last: String?
}
