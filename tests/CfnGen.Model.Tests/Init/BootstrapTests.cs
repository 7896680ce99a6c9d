namespace CfnGen.Model.Tests.Init;

public sealed class BootstrapTests
{
    [Fact]
    public void Runs_cfn_init_and_signals_inside_a_script() =>
        Assert.Equal(
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Metadata:
                AWS::CloudFormation::Init:
                  config: {}
              Properties:
                UserData:
                  Fn::Base64: !Sub |
                    #!/bin/bash
                    echo "${!HOSTNAME}"
                    /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Template --configsets a,b --region ${AWS::Region}
                    /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                    /usr/bin/cfn-signal -e ${!worst} --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
            """,
            new GroupStack().AsYaml("Resources", "Template"));

    [Fact]
    public void Reports_cfn_init_for_a_resource_without_the_metadata() =>
        Assert.Equal(
            "NoMetadataStack.Template: cfn-init is to read the metadata of Template, but that resource has no AWS::CloudFormation::Init: "
            + "give it Metadata with Init, or name the resource that has it.",
            new NoMetadataStack().Problem());

    [Fact]
    public void Reports_a_signal_to_a_resource_that_waits_for_none() =>
        Assert.Equal(
            "NoPolicyStack.Template: cfn-signal is to signal Template, but that resource waits for no signals: "
            + "give it a CreationPolicy or an UpdatePolicy, or name the resource that has one.",
            new NoPolicyStack().Problem());

    private static GenericResource Template(CfnString script, ResourceMetadata? metadata = null) =>
        new("AWS::EC2::LaunchTemplate") { Extra = new() { ["UserData"] = Fn.Base64(script) }, Metadata = metadata };

    private sealed class GroupStack : Stack
    {
        public GenericResource Template => Resource(() => Template(
            $$"""
            #!/bin/bash
            echo "${HOSTNAME}"
            {{CfnInit.Run(IdOf(() => Template), configSets: ["a", "b"])}}
            {{CfnSignal.Send(IdOf(() => Group))}}
            {{CfnSignal.Send(IdOf(() => Group), exitCode: "${worst}", folder: "/usr/bin")}}

            """,
            new() { Init = new() { ["config"] = new() } }));

        public GenericResource Group => Resource(() => new GenericResource("AWS::AutoScaling::AutoScalingGroup")
        {
            CreationPolicy = CreationPolicy.Signals(),
            Extra = new() { ["LaunchTemplate"] = Template.Ref },
        });
    }

    private sealed class NoMetadataStack : Stack
    {
        public GenericResource Template => Resource(() => Template(CfnInit.Run(IdOf(() => Template))));
    }

    private sealed class NoPolicyStack : Stack
    {
        public GenericResource Template => Resource(() => Template(CfnSignal.Send(IdOf(() => Template))));
    }
}
