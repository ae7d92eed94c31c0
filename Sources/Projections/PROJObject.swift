internal import CPROJ

/// One object of PROJ; keeps the context it lives in alive.
@safe struct PROJObject: ~Copyable {
  /// The context in which the object was made.
  let context: PROJContext
  /// Owned: destroyed with this value.
  let pointer: OpaquePointer

  /// Takes ownership of what a function of PROJ returned; null is that function's failure.
  init(
    _ pointer: OpaquePointer?,
    of function: String,
    definition: String,
    in context: PROJContext
  ) throws(ProjectionError) {
    guard let pointer = unsafe pointer else { throw context.error(function, definition: definition) }
    unsafe self.pointer = pointer
    self.context = context
  }

  deinit {
    unsafe proj_destroy(pointer)
  }
}
