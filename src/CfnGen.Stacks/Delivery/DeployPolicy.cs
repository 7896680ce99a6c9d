using CfnGen.Model;

namespace CfnGen.Stacks.Delivery;

/// <summary>What CloudFormation may do when it deploys one stack: the actions of the stack's types, on resources that bear its name wherever names are ours to choose.</summary>
/// <param name="types">The types in its template.</param>
/// <param name="stackNames">What it is called in each environment.</param>
internal sealed class DeployPolicy(IEnumerable<string> types, IReadOnlyList<string> stackNames)
{
    /// <summary>Who makes a grant hands on rights, so these go to services of AWS only.</summary>
    private const string Grants = "kms:CreateGrant";

    private readonly StackArns arns = new(stackNames);

    // Lists: sets that sort are compiled anew at every start.
    private readonly List<string> services = [];
    private readonly Dictionary<string, List<string>> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> actions = new(StringComparer.Ordinal);
    private readonly List<string> withoutResource = [];

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
            ParametersInSsm = ParametersOf(deployments, template),
            TakesImages = template.TakesImages,
        };
    }

    public PolicyDocument ToDocument()
    {
        foreach (var type in types)
        {
            foreach (var action in DeployActions.Of(type))
            {
                Add(action);
            }
        }

        if (TakesImages)
        {
            AddTo(withoutResource, "ec2:DescribeImages");
        }

        services.Sort(StringComparer.Ordinal);
        return new() { Statement = [.. Statements()] };
    }

    private IEnumerable<PolicyStatement> Statements()
    {
        foreach (var service in services)
        {
            yield return PolicyStatement.Allow(Texts(actions[service]), on: Arns(resources[service]));
        }

        if (resources.TryGetValue(Grants, out var keys))
        {
            yield return PolicyStatement.Allow("kms:CreateGrant", on: Arns(keys)) with
            {
                Comment = "Grants for AWS's services only.",
                Condition = new() { ["Bool"] = new() { ["kms:GrantIsForAWSResource"] = "true" } },
            };
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
            yield return PolicyStatement.Allow("iam:PassRole", on: Arns(arns.Of("iam", "role/{stack}*"))) with
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
            var full = $"{action.Service}:{name}";
            if (action.Resources.Count == 0)
            {
                AddTo(withoutResource, full);
            }
            else if (full == Grants)
            {
                AddAll(ListOf(resources, Grants), action);
            }
            else
            {
                AddTo(services, action.Service);
                AddTo(ListOf(actions, action.Service), full);
                AddAll(ListOf(resources, action.Service), action);
            }
        }
    }

    private void AddAll(List<string> ends, DeployAction action)
    {
        foreach (var resource in action.Resources)
        {
            foreach (var end in arns.Of(action.Service, resource))
            {
                AddTo(ends, end);
            }
        }
    }

    private static List<string> ParametersOf(IReadOnlyList<PlannedDeployment> deployments, DeployedTemplate template)
    {
        var parameters = new List<string>();
        foreach (var deployment in deployments)
        {
            foreach (var parameter in template.ParametersReadFromSsm(deployment.Parameters))
            {
                AddTo(parameters, parameter);
            }
        }

        return parameters;
    }

    private static List<string> ListOf(Dictionary<string, List<string>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static void AddTo(List<string> list, string text)
    {
        if (!list.Contains(text))
        {
            list.Add(text);
        }
    }

    private static PolicyValues Arns(IEnumerable<string> ends) => [.. Sorted(ends).Select(end => (CfnString)Fn.Sub($"arn:${{AWS::Partition}}:{end}"))];

    private static PolicyValues Texts(IEnumerable<string> texts) => [.. Sorted(texts).Select(text => (CfnString)text)];

    private static string[] Sorted(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
