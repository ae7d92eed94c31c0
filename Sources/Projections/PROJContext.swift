internal import CPROJ

/// PROJ's context, its network off, its messages collected; used by one thread.
@safe final class PROJContext {
  /// Owned: destroyed with this object.
  let pointer: OpaquePointer
  private let messages = PROJMessages()

  /// - Parameter isWithoutFiles: Whether nothing of PROJ's own files is needed. Its database alone takes some
  ///   4 ms to open, and PROJ opens it for every operation, needed or not, where it finds it.
  init(isWithoutFiles: Bool = false) throws(ProjectionError) {
    guard let pointer = unsafe proj_context_create() else {
      throw .failed(function: "proj_context_create", definition: "", message: "out of memory")
    }
    unsafe self.pointer = pointer
    // First of all: PROJ reads its settings from a file as soon as anything else is said.
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

  /// The error of a function that has just failed, in PROJ's own words.
  func error(_ function: String, definition: String) -> ProjectionError {
    let number = unsafe proj_context_errno(pointer)
    let text = unsafe proj_context_errno_string(pointer, number).map { unsafe String(cString: $0) }
    let message = messages.last ?? text ?? "unknown error \(number)"
    return .failed(function: function, definition: definition, message: message)
  }
}

/// What PROJ last said to its log.
private final class PROJMessages {
  var last: String?
}
