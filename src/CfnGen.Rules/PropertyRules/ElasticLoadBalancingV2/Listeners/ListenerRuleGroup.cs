namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>The rules about listeners, what they do with requests, and by what conditions.</summary>
internal sealed class ListenerRuleGroup() : RuleGroup("AWS::ElasticLoadBalancingV2::Listener")
{
    /// <summary>The type of listeners.</summary>
    public const string Listener = "AWS::ElasticLoadBalancingV2::Listener";

    /// <summary>The type of what a listener does with some requests only.</summary>
    public const string ListenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule";

    protected override Rule[] Make() =>
    [
        new ListenerHasACertificate(),
        new CertificateNeedsTls(),
        new ListenerHasOneCertificate(),
        new ActionsEndOnce(),
        new ActionHasItsSettings(),
        new RedirectGoesElsewhere(),
        new ForwardFits(),
        new FixedResponseIsText(),
        new ListenerFitsItsBalancer(),
        new TargetGroupFitsItsListener(),
        new PriorityIsTakenOnce(),
        new ConditionHasItsValues(),
        new ConditionsDoNotClash(),
        new PortIsListenedOnOnce(),
        new TrustStoreIsNamed(),
    ];
}
