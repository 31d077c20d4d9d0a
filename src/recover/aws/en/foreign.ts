import type { SectionText } from '../../sectionText.ts';

export const foreign = {
  title: 'What is not yours, in every region',
  intro: () => [
    'First record, then stop, then remove, and in this order: identities (they can make everything again), what restarts things (groups, fleets, services), what runs, what is left over. Look at the charges (section 10) before you stop anything: they show where to look.',
    'Certain that it is yours? Leave it alone. While the account is blocked, a stopped instance may not start again. Not certain? Ask, tag it, and stop it rather than remove it.',
  ],
  steps: {
    'foreign-record': () => ({
      title: 'Record everything that runs, in every region',
      body: [
        'The lists cover what the quarantine itself names: EC2, spot, Lambda, Lightsail, ECS, ECR, SageMaker, Bedrock, SES, SNS, Amplify, CodeBuild, Glue, MediaPackage and S3, and what usually comes with them. Save the output: the ids are evidence, and the case asks for them. “Could not connect to the endpoint” means that the service does not exist in that region.',
        'Resource Explorer shows only regions in which it was switched on before. Do not rely on it.',
      ],
      done: 'each region has answered, and each entry is marked: mine, not mine, to be asked',
      captions: {
        compute: 'Machines, containers, functions:',
        services: 'Model and build services:',
        mail: 'Mail and text messages (SendingEnabled, production access and a high quota are what thieves want):',
        storage:
          'Buckets (list once), then for each one its policy and lifecycle rules; and the public access block:',
      },
    }),
    'foreign-identities': () => ({
      title: 'Stop foreign users and roles',
      body: [
        'Everything on your list from section 6 that nobody made on purpose. Record its keys and policies first, then deactivate, take the password, deny. Delete it after the case has been closed.',
        'Foreign roles: put the deny on them as in section 8. Also look at the trust policies of your own roles for accounts you do not know.',
      ],
      done: 'no foreign identity can sign in or call anything',
      captions: { record: 'Its keys:', stop: 'For each key, then the password and a deny:' },
    }),
    'foreign-restarters': () => ({
      title: 'Stop what starts things again',
      body: [
        'A terminated instance of a group or fleet is replaced within a minute. So groups go to zero, fleets and spot requests are cancelled, services are scaled to zero, functions get no concurrency. The schedules behind them too: EventBridge rules, CloudFormation stacks, Batch.',
        'Done wrong: cancelling a spot request leaves its instance running. Terminate that in the step after next.',
      ],
      done: 'the lists of the first step show 0 or cancelled',
      captions: {
        groups: 'Auto Scaling:',
        spot: 'Spot and fleets:',
        containers: 'Containers:',
        functions: 'Functions:',
      },
    }),
    'foreign-stop': () => ({
      title: 'Stop what runs',
      body: [
        'Stopping keeps the disk: it is evidence, and an error can be taken back. Spot instances cannot be stopped this way: terminate them.',
      ],
      done: 'nothing foreign is in the state running, in any region',
      captions: {
        ec2: 'Machines and notebooks:',
        mail: 'Sending of mail, where it is not yours:',
      },
    }),
    'foreign-remove': () => ({
      title: 'Remove it, and what is left over',
      body: [
        'Terminate, delete, and then the rest that costs money or lets somebody in: volumes, snapshots, AMIs, elastic addresses, key pairs, security groups, task definitions, images, repositories, stacks, endpoints. Thieves switch termination protection on; the first command switches it off.',
        'Do you need evidence? Make a snapshot of one disk before. Then run the lists of the first step once more.',
      ],
      done: 'the lists show only what is yours, in every region',
      captions: {
        protection: 'If termination is refused:',
        ec2: 'Instances:',
        rest: 'The rest, by kind:',
      },
    }),
    'foreign-for-the-case': () => ({
      title: 'For the case: reservations, savings plans, accounts',
      body: [
        'Reserved instances, savings plans and accounts in an organization that you did not make cannot simply be given back. List them, do not sell or change anything, and name them in the case.',
      ],
      done: 'they stand in your answer, or there are none',
    }),
  },
} satisfies SectionText;
