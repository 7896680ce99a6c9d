using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Deleting;

/// <summary>Finds who imports what a stack exports.</summary>
internal sealed class StackImports(IAmazonCloudFormation client, PatientCalls calls)
{
    private readonly StackLookup lookup = new(client, calls);

    /// <param name="nestedIds">The stacks nested in it. All of them may import from each other.</param>
    public async Task<IReadOnlyList<ImportedExport>> OfAsync(CurrentStack stack, IReadOnlyList<string> nestedIds, CancellationToken cancel)
    {
        var names = nestedIds.Select(StackIds.NameIn).Append(stack.Name).ToHashSet(StringComparer.Ordinal);
        var imports = new List<ImportedExport>();
        foreach (var export in await ExportsAsync(stack, nestedIds, cancel).ConfigureAwait(false))
        {
            var importers = (await ImportersAsync(export, cancel).ConfigureAwait(false)).FindAll(importer => !names.Contains(importer));
            if (importers.Count > 0)
            {
                imports.Add(new(export, importers));
            }
        }

        return imports;
    }

    // The stacks' own outputs tell of their exports, and so nobody needs the right to list those of the whole account.
    private async Task<List<string>> ExportsAsync(CurrentStack stack, IReadOnlyList<string> nestedIds, CancellationToken cancel)
    {
        var outputs = new List<StackOutput>(stack.Outputs);
        foreach (var id in nestedIds)
        {
            outputs.AddRange((await lookup.FindAsync(id, cancel).ConfigureAwait(false))?.Outputs ?? []);
        }

        return [.. outputs.Select(output => output.Export).OfType<string>()];
    }

    private async Task<List<string>> ImportersAsync(string export, CancellationToken cancel)
    {
        var found = new List<string>();
        try
        {
            string? next = null;
            do
            {
                var request = new ListImportsRequest { ExportName = export, NextToken = next };
                var page = await calls.MakeAsync("list the imports", token => client.ListImportsAsync(request, token), cancel).ConfigureAwait(false);
                found.AddRange(page.Imports ?? []);
                next = page.NextToken;
            }
            while (!string.IsNullOrEmpty(next));
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysNotImported(refused))
        {
            // CloudFormation calls it an error when nobody imports it.
        }

        return found;
    }
}
