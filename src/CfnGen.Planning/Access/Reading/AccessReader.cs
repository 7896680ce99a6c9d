using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads what a resource says of access, whatever it is.</summary>
internal sealed class AccessReader
{
    private readonly IdentityReader identities;
    private readonly MembershipReader memberships;
    private readonly AssignmentReader assignments;
    private readonly ServerlessReader serverless;
    private readonly TargetReader targets;
    private readonly PermissionReader permissions;
    private readonly SecurityGroupReader groups;

    public AccessReader(AccessBook book)
    {
        var names = new SubjectNames(book.Template);
        identities = new(book, names);
        memberships = new(book, names);
        assignments = new(book, names);
        serverless = new(book, names);
        targets = new(book, names);
        permissions = new(book, names);
        groups = new(book, names);
    }

    public void Read(PlannedResource resource)
    {
        switch (resource.Type)
        {
            case "AWS::Lambda::Permission":
                permissions.Read(resource, "FunctionName", "function");
                break;
            case "AWS::Lambda::LayerVersionPermission":
                permissions.Read(resource, "LayerVersionArn", "layer version");
                break;
            case "AWS::Events::EventBusPolicy":
                permissions.Read(resource, "EventBusName", "event bus");
                break;
            case IamTypes.UserToGroupAddition:
                memberships.ReadAddition(resource);
                break;
            case IamTypes.Assignment:
                assignments.Read(resource);
                break;
            case "AWS::RDS::DBSecurityGroup":
                groups.ReadClassic(resource, groupProperty: null);
                break;
            case "AWS::RDS::DBSecurityGroupIngress":
                groups.ReadClassic(resource, "DBSecurityGroupName");
                break;
            case "AWS::ElastiCache::SecurityGroupIngress":
                groups.ReadClassic(resource, "CacheSecurityGroupName");
                break;
            case "AWS::Redshift::ClusterSecurityGroupIngress":
                groups.ReadClassic(resource, "ClusterSecurityGroupName");
                break;
            case DefaultEgress.SecurityGroup:
                groups.ReadGroup(resource);
                ReadByMeaning(resource);
                break;
            default:
                ReadByMeaning(resource);
                break;
        }
    }

    private void ReadByMeaning(PlannedResource resource)
    {
        switch (resource.CatalogueType?.Scrutiny)
        {
            case Meaning.IdentityPolicy:
                identities.ReadPolicy(resource);
                return;
            case Meaning.IngressRule:
                groups.ReadRule(resource, isIngress: true);
                return;
            case Meaning.EgressRule:
                groups.ReadRule(resource, isIngress: false);
                return;
        }

        foreach (var property in resource.Properties?.Entries ?? [])
        {
            ReadProperty(resource, property.Key, property.Value);
        }

        targets.ReadEndpoint(resource);
    }

    private void ReadProperty(PlannedResource resource, string name, TemplateNode value)
    {
        var isServerless = IamTypes.IsServerless(resource.Type);
        var isOfPeople = isServerless || IamTypes.IsOfIam(resource.Type) || IamTypes.IsPermissionSet(resource.Type);
        switch (resource.CatalogueType?.Properties.Find(name)?.Scrutiny)
        {
            case var _ when name == "Policies" && isServerless:
                serverless.ReadPolicies(resource, value);
                break;
            case var _ when name == "CustomerManagedPolicyReferences" && isOfPeople:
                assignments.ReadReferences(resource, value);
                break;
            case Meaning.InlinePolicies when isOfPeople:
                identities.ReadInline(resource, value);
                break;
            case Meaning.ManagedPolicies when isOfPeople:
                identities.ReadManaged(resource, value);
                break;
            case Meaning.IngressRules:
                groups.ReadList(resource, value, isIngress: true);
                break;
            case Meaning.EgressRules:
                groups.ReadList(resource, value, isIngress: false);
                break;
            case var _ when name == "PermissionsBoundary" && isOfPeople:
                identities.ReadBoundary(resource, value);
                break;
            case var _ when name == "Groups" && resource.Type == IamTypes.User:
                memberships.ReadGroups(resource, value);
                break;
            case var _ when name == "Roles" && resource.Type == IamTypes.InstanceProfile:
                memberships.ReadProfile(resource, value);
                break;
            case var _ when StatementReader.IsPolicy(value):
                ReadPolicy(resource, value);
                break;
        }
    }

    private void ReadPolicy(PlannedResource resource, TemplateNode document)
    {
        if (resource.CatalogueType is { Scrutiny: Meaning.ResourcePolicy } type)
        {
            targets.ReadPolicy(resource, type, document);
        }
        else if (IamTypes.IsPermissionSet(resource.Type))
        {
            identities.ReadDocument(resource, document);
        }
        else
        {
            targets.ReadInline(resource, document);
        }
    }
}
