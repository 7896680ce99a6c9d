namespace CfnGen.Deployment.Deleting;

/// <param name="Name">Of the export.</param>
/// <param name="Importers">The names of the stacks that import it.</param>
public sealed record ImportedExport(string Name, IReadOnlyList<string> Importers);
