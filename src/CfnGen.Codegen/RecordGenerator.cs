using CfnGen.Catalogue;
using CfnGen.Codegen.Naming;
using CfnGen.Codegen.Types;
using CfnGen.Codegen.Writing;

namespace CfnGen.Codegen;

/// <summary>Writes the C# records of CloudFormation's resource types from the catalogue: the same text for the same catalogue, always.</summary>
/// <param name="plan">What is known beside the catalogue.</param>
public sealed class RecordGenerator(RecordPlan plan)
{
    /// <summary>The namespace of the committed records; below it stands one for each service.</summary>
    public const string CommittedNamespace = "CfnGen.Resources";

    /// <summary>The records of every service in the plan: all files of <c>src/CfnGen.Resources</c> that end in <c>.g.cs</c>, in ordinal order.</summary>
    public IReadOnlyList<GeneratedFile> Committed() =>
        [.. plan.Services.SelectMany(service => Generate(service, CommittedNamespace)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The records of one service, one file a resource type.</summary>
    /// <param name="service">The full name: <c>AWS::Glue</c>.</param>
    /// <param name="rootNamespace">The service's last name is appended to it: <c>MyStacks.Resources</c> gives <c>MyStacks.Resources.Glue</c>.</param>
    /// <exception cref="ArgumentException">The catalogue has no such service.</exception>
    public IReadOnlyList<GeneratedFile> Generate(string service, string rootNamespace)
    {
        var types = ResourceCatalogue.TypesOf(service);
        if (types.Count == 0)
        {
            throw new ArgumentException($"The catalogue has no service '{service}': write its full name, such as AWS::EC2.", nameof(service));
        }

        var names = new ServiceNames(types);
        var references = new ReferenceTypes(plan, new ResourceNames(plan, service, rootNamespace));
        return [.. types.Select(type => new GeneratedFile(
            $"{type.ServiceName}/{names.Resource(type)}.g.cs",
            new ResourceFile(type, names, references, rootNamespace).Write()))];
    }
}
