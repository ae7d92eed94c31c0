internal import CPROJ

/// A PROJ object; keeps its context alive.
@safe struct PROJObject: ~Copyable {
  /// The context in which the object was made.
  let context: PROJContext
  /// Owned: destroyed with this value.
  let pointer: OpaquePointer

  /// Takes ownership of the result of a PROJ function; null means failure.
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
