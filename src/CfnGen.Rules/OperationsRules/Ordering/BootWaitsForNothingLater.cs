using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>A boot script does not wait for what comes after its signal.</summary>
internal sealed class BootWaitsForNothingLater : Rule
{
    public override RuleInfo Info { get; } = new("CG5907", Severity.Warning,
        "Before it signals, a boot script asks neither for a parameter that is made after its own resource, nor waits for the stack.",
        "What it waits for is made only after the signal, and the signal comes only after the wait: both wait until the timeout.",
        Guide.CreationPolicy)
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      until aws ssm get-parameter --name /${AWS::StackName}/address --region ${AWS::Region}; do sleep 5; done
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """,
        Right = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws ssm get-parameter --name /${AWS::StackName}/settings --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """,
    };

    private static readonly string[] Waits = ["stack-create-complete", "stack-update-complete"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var script in BootScript.In(template))
        {
            foreach (var call in HelperCall.In(script.Script))
            {
                if (call.Tool == HelperCall.Signal && call.AsksOwnStack && call.Resource is { } name
                    && template.FindResource(name) is { } signalled && ResourcePolicies.MayWaitForSignals(signalled))
                {
                    foreach (var problem in Problems(script, call, signalled, order, template))
                    {
                        yield return At(script.Place, problem);
                    }

                    break;
                }
            }
        }
    }

    private static IEnumerable<string> Problems(BootScript script, HelperCall signal, CheckedResource signalled, CreationOrder order, CheckedTemplate template)
    {
        foreach (var command in ShellReader.Read(script.Text))
        {
            if (command.Line > signal.Line)
            {
                yield break;
            }

            if (WaitsForOwnStack(command))
            {
                yield return $"Line {Digits.Of(command.Line)} waits for the stack, and the stack waits for the signal to '{signalled.Name}' in line {Digits.Of(signal.Line)}.";
            }

            foreach (var parameter in template.Properties.ObjectsOf("AWS::SSM::Parameter"))
            {
                if (parameter.Find("Name") is { } name && Asks(command, ScriptText.Of(name).Text) && order.IsAfter(parameter.Resource, signalled))
                {
                    yield return $"Line {Digits.Of(command.Line)} asks for the parameter of '{parameter.Resource.Name}', which is made after '{signalled.Name}', and that waits for the signal in line {Digits.Of(signal.Line)}.";
                }
            }
        }
    }

    private static bool WaitsForOwnStack(ShellCommand command)
    {
        var isWait = false;
        foreach (var word in command.Words)
        {
            isWait |= Array.IndexOf(Waits, word) >= 0;
        }

        return isWait && (command.Words.Contains(ScriptText.Mark("AWS::StackName")) || command.Words.Contains(ScriptText.Mark("AWS::StackId")));
    }

    private static bool Asks(ShellCommand command, string parameter)
    {
        var asks = false;
        var names = false;
        foreach (var word in command.Words)
        {
            asks |= word.Contains("get-parameter", StringComparison.Ordinal);
            names |= word == parameter || (word.Contains("get-parameter", StringComparison.Ordinal) && word.Contains($"{parameter} ", StringComparison.Ordinal));
        }

        return parameter.Length > 0 && asks && names;
    }
}
