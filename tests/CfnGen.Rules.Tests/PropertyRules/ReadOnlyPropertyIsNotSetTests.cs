using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ReadOnlyPropertyIsNotSetTests
{
    private readonly ReadOnlyPropertyIsNotSet rule = new();

    [Fact]
    public void Accepts_what_the_author_may_set()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::Batch::ComputeEnvironment
                Properties:
                  Type: MANAGED
                  ComputeResources:
                    Type: EC2
                    MaxvCpus: 16
                    Subnets: [subnet-0a1b2c3d]
                    Ec2Configuration: [{ImageType: ECS_AL2023}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_only_the_service_sets()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::Batch::ComputeEnvironment
                Properties:
                  Type: MANAGED
                  ComputeResources:
                    Type: EC2
                    MaxvCpus: 16
                    Subnets: [subnet-0a1b2c3d]
                    Ec2Configuration: [{ImageType: ECS_AL2023, BatchImageStatus: ACTIVE}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,52) Resources/Work/Properties/ComputeResources/Ec2Configuration/0/BatchImageStatus: Ec2ConfigurationObject sets 'BatchImageStatus' itself: remove it."], findings);
    }

    [Fact]
    public void Leaves_a_function_in_its_place_alone()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::Batch::ComputeEnvironment
                Properties:
                  Type: MANAGED
                  ComputeResources:
                    Type: EC2
                    MaxvCpus: 16
                    Subnets: [subnet-0a1b2c3d]
                    Ec2Configuration: !Split [",", !ImportValue x]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
