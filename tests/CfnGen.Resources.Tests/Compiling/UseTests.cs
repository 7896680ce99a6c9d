namespace CfnGen.Resources.Tests.Compiling;

/// <summary>What must compile without a warning, because templates need it.</summary>
public sealed class UseTests
{
    [Theory]
    [InlineData("a reference", "SubnetId = Subnet.Ref")]
    [InlineData("a text", "SubnetId = \"subnet-1\"")]
    [InlineData("a text with references", "SubnetId = $\"{Aws.StackName}-subnet\"")]
    [InlineData("an import", "SubnetId = Fn.ImportValue(\"subnet\")")]
    [InlineData("a parameter of that type", "SubnetId = SubnetParameter")]
    [InlineData("a text parameter", "SubnetId = TextParameter.Ref")]
    [InlineData("a list of references", "SecurityGroupIds = [Group.Ref, Group.GetAtt.GroupId, \"sg-1\"]")]
    [InlineData("an attribute of another type", "SecurityGroupIds = [Network.GetAtt.DefaultSecurityGroup]")]
    [InlineData("a reference as a text", "ImageId = Subnet.Ref")]
    [InlineData("a hole with an attribute", "ImageId = $\"{Network.GetAtt.CidrBlock}\"")]
    [InlineData("tags without their type", "Tags = [new() { Key = \"Name\", Value = \"web\" }]")]
    [InlineData("nested records without their type", "BlockDeviceMappings = [new() { DeviceName = \"/dev/xvda\", Ebs = new() { Encrypted = true } }]")]
    [InlineData("a property that the catalogue does not know", "Extra = new() { [\"NewProperty\"] = 5 }")]
    public void Compiles(string what, string initializer)
    {
        var findings = StackProgram.FindingsOf($$"""
            public Parameter<Ref<Subnet>> SubnetParameter => Parameter<Ref<Subnet>>(new() { Type = ParameterType.String });
            public Parameter<CfnString> TextParameter => Parameter<CfnString>(new() { Type = ParameterType.String });
            public VPC Network => Resource(() => new VPC { CidrBlock = "10.0.0.0/16" });
            public Subnet Subnet => Resource(() => new Subnet { VpcId = Network.Ref });
            public SecurityGroup Group => Resource(() => new SecurityGroup { GroupDescription = "g", VpcId = Subnet.GetAtt.VpcId });
            public Instance Server => Resource(() => new Instance { {{initializer}} });
            """);

        Assert.True(findings.Count == 0, $"{what}: {string.Join("; ", findings)}");
    }

    [Theory]
    [InlineData("TopicLoggingConfigProtocol.Sqs")]
    [InlineData("\"sqs\"")]
    [InlineData("$\"{Aws.Region}\"")]
    [InlineData("Fn.ImportValue(\"protocol\")")]
    [InlineData("Protocol")]
    [InlineData("Text.Ref")]
    [InlineData("Fn.If(Has, TopicLoggingConfigProtocol.Sqs, TopicLoggingConfigProtocol.Lambda)")]
    public void Takes_an_enumeration_as(string value)
    {
        var findings = StackProgram.FindingsOf($$"""
            public Parameter<CfnString> Text => Parameter<CfnString>(new() { Type = ParameterType.String });
            public Parameter<TopicLoggingConfigProtocol> Protocol => Parameter<TopicLoggingConfigProtocol>(new() { Type = ParameterType.String });
            public Condition Has => Condition(() => Fn.Equals(Text, ""));
            public Topic Alerts => Resource(() => new Topic { DeliveryStatusLogging = [new() { Protocol = {{value}} }] });
            """);

        Assert.Empty(findings);
    }
}
