// All structures that cross into C here are blittable; without this the marshaller would have to look at each at run
// time.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
