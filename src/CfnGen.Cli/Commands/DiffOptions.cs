using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing;
using CfnGen.Planning.Capacity;

namespace CfnGen.Cli.Commands;

/// <param name="Names">Stacks, or files, as the user wrote them; empty means all stacks.</param>
/// <param name="Folder">Where the committed templates are.</param>
/// <param name="Against">The commit whose templates are the old ones; null: those of the working tree.</param>
/// <param name="Neighbours">Folders with templates that are deployed beside the ones compared.</param>
/// <param name="Format">How the plan is shown: text, markdown or json.</param>
/// <param name="FailOn">What makes the exit code 1; null: any change.</param>
/// <param name="Values">What the deployment gives to parameters.</param>
/// <param name="Capacity">What is supposed of instances and tasks.</param>
/// <param name="Picture">The file to draw the update to; null: none.</param>
/// <param name="Deployed">How AWS is asked for the old templates; null: it is not.</param>
/// <param name="StackName">The stack that a template is for; null: not given.</param>
/// <param name="ParameterFiles">Files of parameters for that template.</param>
internal sealed record DiffOptions(
    IReadOnlyList<string> Names,
    string Folder,
    string? Against,
    IReadOnlyList<string> Neighbours,
    string Format,
    FailOn? FailOn,
    GivenValues Values,
    CapacityOptions Capacity,
    string? Picture,
    AwsChoice? Deployed,
    string? StackName,
    IReadOnlyList<string> ParameterFiles);
