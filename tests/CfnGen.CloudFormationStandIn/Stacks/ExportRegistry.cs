using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>The exports of a region, and who imports them.</summary>
internal sealed class ExportRegistry(StackRegistry stacks)
{
    /// <summary>In the order of their names.</summary>
    public IEnumerable<(string Name, string Value, Stack Owner)> All =>
        stacks.Live
            .SelectMany(stack => stack.Outputs.Where(output => output.ExportName is not null).Select(output => (output.ExportName!, output.Value, stack)))
            .OrderBy(export => export.Item1, StringComparer.Ordinal);

    public string? Find(string name) => All.FirstOrDefault(export => export.Name == name).Value;

    public IEnumerable<Stack> Importers(string name) => stacks.Live.Where(stack => stack.Imports.Contains(name));

    /// <summary>Why a stack cannot give out other values than before; null when it can.</summary>
    public string? ProblemWith(Stack stack, IReadOnlyList<StackOutput> outputs)
    {
        foreach (var before in stack.Outputs.Where(output => output.ExportName is not null))
        {
            var after = outputs.FirstOrDefault(output => output.ExportName == before.ExportName);
            var users = string.Join(", ", Importers(before.ExportName!).Select(user => user.Name));
            if (users.Length > 0 && after?.Value != before.Value)
            {
                return $"{(after is null ? "Delete canceled. Cannot delete" : "Cannot update")} export {before.ExportName} as it is in use by {users}.";
            }
        }

        var taken = outputs.FirstOrDefault(output => All.Any(export => export.Name == output.ExportName && export.Owner != stack));
        return taken is null ? null : $"Export with name {taken.ExportName} is already exported by stack {All.First(export => export.Name == taken.ExportName).Owner.Name}.";
    }

    /// <exception cref="ServiceException">Nobody imports it.</exception>
    public IReadOnlyList<string> ImportersOf(string name)
    {
        var users = Importers(name).Select(user => user.Name).ToList();
        return users.Count > 0 ? users : throw ServiceException.Validation($"Export '{name}' is not imported by any stack.");
    }
}
