using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <param name="Follow">Whether the operation that runs is watched to its end.</param>
/// <param name="All">Whether everything that AWS remembers is shown, not the last operation only.</param>
internal sealed record EventsOptions(OperatingOptions Common, bool Follow, bool All);
