using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>cfn-init runs sets of configurations that there are.</summary>
internal sealed class ConfigSetExists : Rule
{
    public override RuleInfo Info { get; } = new("CG5603", Severity.Error,
        "The sets that cfn-init is to run stand in configSets; without -c it runs the set 'default', or the configuration 'config' where there are no sets.",
        "cfn-init fails, and with it the start of the instance.",
        Guide.Init)
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    configSets: {install: [first]}
                    first: {packages: {yum: {httpd: []}}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region} -c instal
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """,
        Right = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    configSets: {install: [first]}
                    first: {packages: {yum: {httpd: []}}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region} -c install
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """,
    };

    private const string Default = "default";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var script in BootScript.In(template))
        {
            foreach (var call in HelperCall.In(script.Script))
            {
                if (call.Tool == HelperCall.Init && call.AsksOwnStack && call.Resource is { } name
                    && template.FindResource(name) is { } resource && InitMetadata.Of(resource) is { Node: MappingNode } init)
                {
                    foreach (var problem in Problems(call, init))
                    {
                        yield return At(call.Place, $"cfn-init in line {Digits.Of(call.Line)} runs {problem}");
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Problems(HelperCall call, Place init)
    {
        if (IsOpen(init) || (call.ConfigSets is null && !call.ShowsEveryOption))
        {
            yield break;
        }

        var sets = init["configSets"];
        if (sets is null && call.ConfigSets is null or Default)
        {
            if (init["config"] is null)
            {
                yield return "the configuration 'config', and there is none: name sets of configurations, or call the only one 'config'.";
            }

            yield break;
        }

        if (sets is not null && (sets.Node is not MappingNode || IsOpen(sets)))
        {
            yield break;
        }

        foreach (var set in (call.ConfigSets ?? Default).Split(','))
        {
            if (ScriptText.IsLiteral(set) && sets?[set] is null)
            {
                yield return $"the set '{set}', and there is none{Nearest(set, sets)}";
            }
        }
    }

    private static string Nearest(string set, Place? sets)
    {
        var names = new List<string>();
        foreach (var entry in sets?.Entries ?? [])
        {
            names.Add(entry.Name);
        }

        return NearestName.Of(set, names) is { } nearest ? $". Did you mean '{nearest}'?"
            : names.Count == 0 ? ", because there are no configSets."
            : $", but there is '{names[0]}'.";
    }

    private static bool IsOpen(Place mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
