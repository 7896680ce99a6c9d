using CfnGen.Rules.PropertyRules.References;

namespace CfnGen.Rules.Tests.PropertyRules.References;

public sealed class ReferenceFitsPropertyTests
{
    private readonly ReferenceFitsProperty rule = new();

    [Theory]
    [InlineData("VpcId", "!Ref Vpc")]
    [InlineData("VpcId", "!GetAtt Vpc.VpcId")]
    [InlineData("VpcId", "!GetAtt Subnet.VpcId")]
    [InlineData("VpcId", "!Ref VpcParameter")]
    [InlineData("VpcId", "!Ref TextParameter")]
    [InlineData("VpcId", "!Sub '${Vpc}'")]
    public void Accepts_what_gives_the_id(string property, string value)
    {
        var template = Template("AWS::EC2::SecurityGroup", $"{property}: {value}");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("AWS::EC2::SecurityGroup", "VpcId", "!Ref Subnet", "'VpcId' takes the id of a VPC, and 'Subnet' is of type AWS::EC2::Subnet.")]
    [InlineData("AWS::EC2::SecurityGroup", "VpcId", "!GetAtt Vpc.CidrBlock", "'VpcId' takes the id of a VPC, and 'CidrBlock' is another value of 'Vpc': use !Ref Vpc.")]
    [InlineData("AWS::EC2::SecurityGroup", "VpcId", "!Ref SubnetParameter", "'VpcId' takes the id of a VPC, and the parameter 'SubnetParameter' holds the id of a subnet.")]
    [InlineData("AWS::Lambda::Function", "Role", "!Ref Role", "'Role' takes the ARN of a role, and Ref gives another value of 'Role': use !GetAtt Role.Arn.")]
    [InlineData("AWS::EC2::NatGateway", "AllocationId", "!Ref Address", "'AllocationId' takes the allocation id of an elastic address, and Ref gives another value of 'Address': use !GetAtt Address.AllocationId.")]
    [InlineData("AWS::Logs::MetricFilter", "LogGroupName", "!GetAtt Log.Arn", "'LogGroupName' takes the name of a log group, and 'Arn' is another value of 'Log': use !Ref Log.")]
    [InlineData("AWS::DocDB::DBCluster", "VpcSecurityGroupIds", "!Ref SubnetsParameter", "'VpcSecurityGroupIds' takes the id of a security group, and the parameter 'SubnetsParameter' holds the id of a subnet.")]
    public void Reports_another_kind_and_the_wrong_value_of_the_right_one(string type, string property, string value, string message)
    {
        var template = Template(type, $"{property}: {value}");

        var findings = Check.With(rule, template);

        var finding = Assert.Single(findings);
        Assert.EndsWith($"Resources/It/Properties/{property}: {message}", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_the_name_of_a_group_without_a_vpc_where_an_id_belongs()
    {
        var template = Template("AWS::DocDB::DBCluster", "VpcSecurityGroupIds: [!Ref Named, !Ref Group, !GetAtt Named.GroupId]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(4,41) Resources/It/Properties/VpcSecurityGroupIds/0: 'VpcSecurityGroupIds' takes the id of a security group, and Ref gives the name of 'Named', because it has no VpcId: use !GetAtt Named.GroupId."], findings);
    }

    [Theory]
    [InlineData("!ImportValue vpc")]
    [InlineData("!GetAtt Custom.Id")]
    [InlineData("!GetAtt Nested.Outputs.Vpc")]
    [InlineData("!GetAtt Kept.Value")]
    [InlineData("!Select [0, [!Ref Subnet]]")]
    [InlineData("!Sub 'vpc-${Subnet}'")]
    public void Leaves_other_functions_and_what_others_fill_alone(string value)
    {
        var template = Template("AWS::EC2::SecurityGroup", $"VpcId: {value}");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_the_branch_of_a_condition()
    {
        var template = Template("AWS::EC2::SecurityGroup", "VpcId: !If [HasVpc, !Ref Vpc, !Ref Subnet]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(4,49) Resources/It/Properties/VpcId/Fn::If/2: 'VpcId' takes the id of a VPC, and 'Subnet' is of type AWS::EC2::Subnet."], findings);
    }

    [Theory]
    [InlineData("AWS::EC2::Instance", "SecurityGroups: [!Ref Named]")]
    [InlineData("AWS::S3::BucketPolicy", "Bucket: !GetAtt AccessPoint.Alias")]
    [InlineData("AWS::Logs::LogGroup", "KmsKeyId: !GetAtt Key.Arn")]
    [InlineData("AWS::ECS::Service", "Role: !Ref Role")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: !Ref Key")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: !Ref Alias")]
    public void Leaves_properties_alone_that_take_several_kinds(string type, string property)
    {
        var template = Template(type, property);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Template(string type, string property) => $$"""
        Resources:
          It:
            Type: {{type}}
            Properties: { {{property}} }
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16} }
          Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24} }
          Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: Web, VpcId: !Ref Vpc} }
          Named: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: Web} }
          Role: {Type: AWS::IAM::Role}
          Address: {Type: AWS::EC2::EIP}
          Log: {Type: AWS::Logs::LogGroup}
          Key: {Type: AWS::KMS::Key}
          Alias: {Type: AWS::KMS::Alias}
          AccessPoint: {Type: AWS::S3::AccessPoint}
          Custom: {Type: Custom::Vpc}
          Nested: {Type: AWS::CloudFormation::Stack}
          Kept: {Type: AWS::SSM::Parameter}
        Parameters:
          VpcParameter: {Type: AWS::EC2::VPC::Id}
          SubnetParameter: {Type: AWS::EC2::Subnet::Id}
          SubnetsParameter: {Type: List<AWS::EC2::Subnet::Id>}
          TextParameter: {Type: String}
        Conditions:
          HasVpc: !Equals [!Ref TextParameter, 'yes']
        """;
}
