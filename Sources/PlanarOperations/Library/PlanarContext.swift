import CGEOS

/// A GEOS context and its last error message; every handle made with it keeps it alive.
///
/// Created for each operation (about 50 ns), used by one thread, never stored outside a handle.
@safe
final class PlanarContext {
  private let context: GEOSContextHandle_t
  private var complaints: [String] = []

  private init() throws(PlanarOperationError) {
    guard let context = unsafe GEOS_init_r() else {
      throw PlanarOperationError(function: "GEOS_init_r", message: "no context was made")
    }
    unsafe self.context = context
    let listener = unsafe Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe GEOSContext_setErrorMessageHandler_r(
      context,
      { message, listener in
        guard let message = unsafe message, let listener = unsafe listener else { return }
        let context = unsafe Unmanaged<PlanarContext>.fromOpaque(listener).takeUnretainedValue()
        unsafe context.complaints.append(String(cString: message))
      },
      listener
    )
  }

  deinit { unsafe GEOS_finish_r(context) }

  /// Lends a new context to one operation.
  static func lent<Result: ~Copyable>(
    to operation: (PlanarContext) throws(PlanarOperationError) -> Result
  ) throws(PlanarOperationError) -> Result {
    try operation(PlanarContext())
  }

  /// The result of a GEOS function, with the error message cleared first.
  @safe func calling<Result: ~Copyable>(_ function: (GEOSContextHandle_t) -> Result) -> Result {
    complaints = []
    return unsafe function(context)
  }

  /// The result of a GEOS function, an error if it returns null.
  func pointer(
    from name: String,
    _ function: (GEOSContextHandle_t) -> OpaquePointer?
  ) throws(PlanarOperationError) -> OpaquePointer {
    guard let pointer = unsafe calling(function) else { throw error(in: name) }
    return unsafe pointer
  }

  /// A geometry that a function of GEOS makes, owned by its handle from here on.
  @safe func geometry(
    from name: String,
    _ function: (GEOSContextHandle_t) -> OpaquePointer?
  ) throws(PlanarOperationError) -> GeometryHandle {
    let geometry = try unsafe pointer(from: name, function)
    return unsafe GeometryHandle(owning: geometry, in: self)
  }

  /// The answer of a function of GEOS that returns 1 for yes, 0 for no and 2 for an error.
  @safe func answer(
    from name: String,
    _ function: (GEOSContextHandle_t) -> CChar
  ) throws(PlanarOperationError) -> Bool {
    switch calling(function) {
    case 0: return false
    case 1: return true
    default: throw error(in: name)
    }
  }

  /// The error of a function that has just failed, with GEOS's message.
  func error(in function: String) -> PlanarOperationError {
    let message = complaints.isEmpty ? "failed without a message" : complaints.joined(separator: "; ")
    return PlanarOperationError(function: function, message: message)
  }
}
