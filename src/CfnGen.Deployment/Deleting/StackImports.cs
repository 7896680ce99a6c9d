using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Deleting;

/// <summary>Finds who imports what a stack exports.</summary>
internal sealed class StackImports(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <param name="stackIds">The stack and those nested in it, which may import from each other.</param>
    public async Task<IReadOnlyList<ImportedExport>> OfAsync(IReadOnlySet<string> stackIds, CancellationToken cancel)
    {
        var names = stackIds.Select(StackIds.NameIn).ToHashSet(StringComparer.Ordinal);
        var imports = new List<ImportedExport>();
        foreach (var export in await ExportsAsync(stackIds, cancel).ConfigureAwait(false))
        {
            var importers = (await ImportersAsync(export, cancel).ConfigureAwait(false)).FindAll(importer => !names.Contains(importer));
            if (importers.Count > 0)
            {
                imports.Add(new(export, importers));
            }
        }

        return imports;
    }

    private async Task<List<string>> ExportsAsync(IReadOnlySet<string> stackIds, CancellationToken cancel)
    {
        var found = new List<string>();
        string? next = null;
        do
        {
            var request = new ListExportsRequest { NextToken = next };
            var page = await calls.MakeAsync("list the exports", token => client.ListExportsAsync(request, token), cancel).ConfigureAwait(false);
            foreach (var export in page.Exports ?? [])
            {
                if (export is { Name: { } name, ExportingStackId: { } exporter } && stackIds.Contains(exporter))
                {
                    found.Add(name);
                }
            }

            next = page.NextToken;
        }
        while (!string.IsNullOrEmpty(next));

        return found;
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
