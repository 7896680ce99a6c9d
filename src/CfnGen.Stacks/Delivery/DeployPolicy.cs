using CfnGen.Model;

namespace CfnGen.Stacks.Delivery;

/// <summary>What CloudFormation may do when it deploys one stack: the actions of the stack's types, on resources that bear its name wherever names are ours to choose.</summary>
/// <param name="types">The types in its template.</param>
/// <param name="stackNames">What it is called in each environment.</param>
internal sealed class DeployPolicy(IEnumerable<string> types, IReadOnlyList<string> stackNames)
{
    /// <summary>Names longer than a service allows lose the end of the stack's part, so only its beginning can be relied on.</summary>
    private const int KeptOfStackName = 20;

    private readonly SortedDictionary<string, SortedSet<string>> resources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> actions = new(StringComparer.Ordinal);
    private readonly SortedSet<string> withoutResource = new(StringComparer.Ordinal);

    /// <summary>The services that take on roles of the stack.</summary>
    public IReadOnlyCollection<string> PassesRolesTo { get; init; } = [];

    /// <summary>The ends of the ARNs of the parameters that CloudFormation reads from SSM for the stack.</summary>
    public IReadOnlyCollection<string> ParametersInSsm { get; init; } = [];

    /// <summary>Whether CloudFormation looks up images for the stack.</summary>
    public bool TakesImages { get; init; }

    /// <summary>The policy for a stack in all of its environments.</summary>
    public static DeployPolicy For(IReadOnlyList<PlannedDeployment> deployments)
    {
        var template = new DeployedTemplate(deployments[0].Template);
        return new(template.Types, [.. deployments.Select(deployment => deployment.StackName)])
        {
            PassesRolesTo = template.AssumingServices,
            ParametersInSsm = new SortedSet<string>(deployments.SelectMany(deployment => template.ParametersReadFromSsm(deployment.Parameters)), StringComparer.Ordinal),
            TakesImages = template.TakesImages,
        };
    }

    public PolicyDocument ToDocument()
    {
        foreach (var action in types.SelectMany(DeployActions.Of))
        {
            Add(action);
        }

        if (TakesImages)
        {
            withoutResource.Add("ec2:DescribeImages");
        }

        return new() { Statement = [.. Statements()] };
    }

    private IEnumerable<PolicyStatement> Statements()
    {
        foreach (var (service, names) in actions)
        {
            yield return PolicyStatement.Allow(Texts(names), on: Arns(resources[service]));
        }

        if (withoutResource.Count > 0)
        {
            yield return PolicyStatement.Allow(Texts(withoutResource), on: "*") with
            {
                Comment = "IAM knows no resource for these.",
                Condition = new() { ["StringEquals"] = new() { ["aws:RequestedRegion"] = Aws.Region } },
            };
        }

        if (ParametersInSsm.Count > 0)
        {
            yield return PolicyStatement.Allow("ssm:GetParameters", on: Arns(ParametersInSsm));
        }

        if (PassesRolesTo.Count > 0)
        {
            yield return PolicyStatement.Allow("iam:PassRole", on: Arns(EndsOf("iam", "role/{stack}*"))) with
            {
                Comment = "The stack's own roles, and only to the services that are to take them on.",
                Condition = new() { ["StringEquals"] = new() { ["iam:PassedToService"] = Texts(PassesRolesTo) } },
            };
        }
    }

    private void Add(DeployAction action)
    {
        foreach (var name in action.Names)
        {
            if (action.Resources.Count == 0)
            {
                withoutResource.Add($"{action.Service}:{name}");
            }
            else
            {
                Of(actions, action.Service).Add($"{action.Service}:{name}");
            }
        }

        foreach (var resource in action.Resources)
        {
            Of(resources, action.Service).UnionWith(EndsOf(action.Service, resource));
        }
    }

    /// <summary>The ends of the ARNs of a resource, one for each environment where it bears the stack's name.</summary>
    private IEnumerable<string> EndsOf(string service, string resource)
    {
        foreach (var stack in stackNames)
        {
            var named = resource.Replace("{stack}", stack.Length > KeptOfStackName ? stack[..KeptOfStackName] : stack, StringComparison.Ordinal);
            yield return service switch
            {
                "iam" => $"iam::${{AWS::AccountId}}:{named}",
                "s3" => $"s3:::{named}",
                // Images of Amazon and others belong to no account that could be named.
                "ec2" when named == "image/*" => "ec2:${AWS::Region}::image/*",
                _ => $"{service}:${{AWS::Region}}:${{AWS::AccountId}}:{named}",
            };
        }
    }

    private static SortedSet<string> Of(SortedDictionary<string, SortedSet<string>> sets, string service)
    {
        if (!sets.TryGetValue(service, out var set))
        {
            sets.Add(service, set = new(StringComparer.Ordinal));
        }

        return set;
    }

    private static PolicyValues Arns(IEnumerable<string> ends) => [.. ends.Select(end => (CfnString)Fn.Sub($"arn:${{AWS::Partition}}:{end}"))];

    private static PolicyValues Texts(IEnumerable<string> texts) => [.. texts.Select(text => (CfnString)text)];
}
