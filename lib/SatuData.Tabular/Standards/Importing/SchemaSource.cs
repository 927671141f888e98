namespace SatuData.Tabular.Standards.Importing;

/// <summary>A table schema with the resource and the package it is in, where it is in one.</summary>
internal sealed record SchemaSource(SchemaNode Schema, SchemaNode? Resource, SchemaNode? Package);
