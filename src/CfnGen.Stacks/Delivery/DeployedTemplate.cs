using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Delivery;

/// <summary>What a template has that decides on the rights to deploy it.</summary>
internal sealed class DeployedTemplate(TemplateDocument template)
{
    private const string SsmValue = "AWS::SSM::Parameter::Value<";
    private const string ImageId = "AWS::EC2::Image::Id";

    /// <summary>The types of its resources, each once.</summary>
    public IReadOnlyCollection<string> Types
    {
        get
        {
            var types = new List<string>();
            foreach (var resource in Entries("Resources"))
            {
                Add(types, Text(resource.Value, "Type")!);
            }

            return types;
        }
    }

    /// <summary>The services that take on roles of the template, each once.</summary>
    public IReadOnlyCollection<string> AssumingServices
    {
        get
        {
            var services = new List<string>();
            foreach (var resource in Entries("Resources"))
            {
                if (Text(resource.Value, "Type") == "AWS::IAM::Role")
                {
                    Collect(At(resource.Value, "Properties", "AssumeRolePolicyDocument", "Statement"), services);
                }
            }

            return services;
        }
    }

    /// <summary>Whether a parameter is an image, which CloudFormation looks up.</summary>
    public bool TakesImages => Entries("Parameters").Any(parameter => Text(parameter.Value, "Type")!.Contains(ImageId, StringComparison.Ordinal));

    /// <summary>The ends of the ARNs of those parameters of SSM from which the stack's parameters are read.</summary>
    public IEnumerable<string> ParametersReadFromSsm(IReadOnlyList<DeployedParameter> values)
    {
        foreach (var parameter in Entries("Parameters"))
        {
            if (Text(parameter.Value, "Type")!.StartsWith(SsmValue, StringComparison.Ordinal))
            {
                var name = values.First(value => value.Name == parameter.Key).Value.TrimStart('/');
                // What AWS publishes belongs to no account.
                var account = name.StartsWith("aws/service/", StringComparison.Ordinal) ? "" : "${AWS::AccountId}";
                yield return $"ssm:${{AWS::Region}}:{account}:parameter/{name}";
            }
        }
    }

    private IReadOnlyList<MappingEntry> Entries(string section) => (template.Root[section] as MappingNode)?.Entries ?? [];

    private static void Collect(TemplateNode? node, List<string> services)
    {
        foreach (var statement in (node as SequenceNode)?.Items ?? [])
        {
            switch (At(statement, "Principal", "Service"))
            {
                case ScalarNode service:
                    Add(services, service.Text);
                    break;
                case SequenceNode several:
                    foreach (var item in several.Items)
                    {
                        Add(services, ((ScalarNode)item).Text);
                    }

                    break;
            }
        }
    }

    private static void Add(List<string> texts, string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }

    private static string? Text(TemplateNode node, string key) => ((node as MappingNode)?[key] as ScalarNode)?.Text;

    private static TemplateNode? At(TemplateNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            node = (node as MappingNode)?[step];
        }

        return node;
    }
}
